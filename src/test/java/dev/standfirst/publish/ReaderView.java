package dev.standfirst.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What readers get while one release follows another.
 *
 * @param texts each file by its path
 * @param when what has just happened, for the message of a failure
 */
public record ReaderView(Map<String, String> texts, String when) {
    private static final Pattern NEEDED = Pattern.compile("assets/\\S+");

    /**
     * Each file is of one release or the other, and each page has its assets.
     *
     * @param isInPlace whether some files may be old and others new
     */
    public void assertWhole(TestRelease old, TestRelease next, boolean isInPlace) {
        texts.forEach((path, text) -> {
            NEEDED.matcher(text)
                    .results()
                    .forEach(needed -> assertThat(texts)
                            .as("what %s needs after %s", path, when)
                            .containsKey(needed.group()));
            if (!path.startsWith("assets/")) {
                assertThat(List.of(
                                old.texts().getOrDefault(path, ""), next.texts().getOrDefault(path, "")))
                        .as("%s after %s", path, when)
                        .contains(text);
            }
        });
        if (!isInPlace) {
            assertThat(is(old, next) || is(next, old))
                    .as("one release after %s", when)
                    .isTrue();
        }
        var both = new TreeMap<>(old.texts());
        both.keySet().retainAll(next.texts().keySet());
        assertThat(texts.keySet()).as("pages of both after %s", when).containsAll(both.keySet());
    }

    /** All files of a release are there. */
    public void assertIs(TestRelease release) {
        assertThat(texts).as("after %s", when).containsAllEntriesOf(release.texts());
    }

    /** Whether a release is there, and no page of the other. */
    private boolean is(TestRelease release, TestRelease other) {
        return texts.entrySet().containsAll(release.texts().entrySet())
                && other.texts().keySet().stream()
                        .allMatch(path -> path.startsWith("assets/")
                                || release.texts().containsKey(path)
                                || !texts.containsKey(path));
    }
}
