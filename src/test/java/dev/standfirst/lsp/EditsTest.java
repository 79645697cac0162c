package dev.standfirst.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However files are typed in, saved, closed and changed by others, an editor is told what a check of the same texts reports. */
@Tag("slow")
class EditsTest {
    private static final int EDITS = 500;
    private static final List<String> FILES = List.of(
            SmallProject.FACTS,
            SmallProject.SOURCES,
            SmallProject.CLAIMS,
            SmallProject.DATA,
            SmallProject.BRIEFING,
            SmallProject.OTHER,
            "content/site.yaml");
    private static final List<String> WORDS = List.of(
            "922",
            "12,658",
            "over 90 per cent",
            "[602](fact:boats-2023)",
            "[](fact:arrivals-2022)",
            "fact:",
            "\n\n",
            "\n",
            "  caveat: Early count.\n",
            "source: office",
            "[",
            ")",
            "🚤",
            "in 2022",
            ": ",
            "- ",
            "");

    @TempDir
    private Path folder;

    private final Random random = new Random(20_240_601);

    @Test
    void fiveHundredEditsAreReportedAsACheckReportsThem() throws IOException {
        TestProject edited = SmallProject.in(folder.resolve("edited"));
        TestProject fresh = SmallProject.in(folder.resolve("fresh"));
        Map<String, String> originals = new TreeMap<>();
        FILES.forEach(file -> originals.put(file, edited.text(file)));
        int faulty = 0;
        try (var editor = Editor.on(edited)) {
            FILES.subList(0, 5).forEach(editor::open);
            for (int i = 0; i < EDITS; i++) {
                String what = edit(editor, edited, originals);
                FILES.forEach(file -> fresh.file(file, editor.text(file)));

                Map<String, List<String>> told = told(editor, edited);
                assertThat(told).as("edit " + i + ": " + what).isEqualTo(checked(fresh));
                faulty += told.isEmpty() ? 0 : 1;
            }
            assertThat(editor.messages()).isEmpty();
        }
        assertThat(faulty).isBetween(EDITS / 10, EDITS);
    }

    private String edit(Editor editor, TestProject project, Map<String, String> originals) {
        String file = FILES.get(random.nextInt(FILES.size()));
        String text = editor.text(file);
        boolean open = FILES.indexOf(file) < 5;
        int choice = random.nextInt(8);
        if (choice == 0) {
            write(editor, project, file, originals.getOrDefault(file, ""));
            return "restore " + file;
        }
        if (choice < 3) {
            if (open) {
                editor.save(file);
            }
            if (open && choice == 2) {
                editor.close(file).open(file);
            }
            return "save " + file;
        }
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(6));
        String words = WORDS.get(random.nextInt(WORDS.size()));
        write(editor, project, file, whole(text.substring(0, from)) + words + whole(text.substring(to)));
        return "type “" + words + "” at " + from + " of " + file;
    }

    /** In the editor where it is open there, else on the disk. */
    private static void write(Editor editor, TestProject project, String file, String text) {
        if (FILES.indexOf(file) < 5) {
            editor.replace(file, text);
        } else {
            project.file(file, text);
            editor.changed(file);
        }
    }

    /** A text without the half of a pair at either end. */
    private static String whole(String text) {
        String start = !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? text.substring(1) : text;
        return !start.isEmpty() && Character.isHighSurrogate(start.charAt(start.length() - 1))
                ? start.substring(0, start.length() - 1)
                : start;
    }

    private static Map<String, List<String>> told(Editor editor, TestProject project) {
        String root = project.root().toUri().toString();
        Map<String, List<String>> told = new TreeMap<>();
        editor.diagnostics()
                .forEach((uri, found) -> told.put(
                        uri.substring(root.length()),
                        found.stream()
                                .map(each -> each.getCode().getLeft() + " " + each.getRange() + " "
                                        + each.getMessage().getLeft())
                                .toList()));
        return told;
    }

    private static Map<String, List<String>> checked(TestProject project) throws IOException {
        Map<String, List<String>> checked = new TreeMap<>();
        for (Diagnostic each : project.check().report().diagnostics()) {
            checked.computeIfAbsent(each.span().file(), _ -> new ArrayList<>())
                    .add(each.code().id() + " " + Places.range(each.span()) + " " + each.message()
                            + each.helpIfAny().map(help -> "\n" + help).orElse(""));
        }
        return checked;
    }
}
