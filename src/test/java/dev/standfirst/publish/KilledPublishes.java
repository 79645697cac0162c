package dev.standfirst.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Kills publishes at random moments: readers get one release or the other, never a page without its assets, and the next publish
 * completes it.
 *
 * @param opener opens the target
 * @param readers what readers get
 * @param isInPlace whether a killed publish may leave some files old and others new
 */
public record KilledPublishes(PublishOnce.Opener opener, Readers readers, boolean isInPlace) {
    /** How many are killed at each target, unless {@code killed.publishes} says otherwise. */
    private static final int COUNT = Integer.getInteger("killed.publishes", 4);

    /** How long the longest of them is left alone, in milliseconds. */
    private static final int LONGEST = 2_500;

    /** What readers get at a target. */
    @FunctionalInterface
    public interface Readers {
        /** The text of each file by its path, but for the ledger. */
        SortedMap<String, String> texts() throws IOException;
    }

    /** A release of some twenty pages. */
    static TestRelease release(String style) {
        TestRelease release = TestRelease.of(style);
        for (int i = 0; i < 20; i++) {
            release = release.with("facts/f" + i + "/index.html", i + ", needs assets/style." + style + ".css");
        }
        return release.with("facts/only-" + style + "/index.html", "needs assets/style." + style + ".css");
    }

    /**
     * Kills them.
     *
     * @param program the class whose {@code main} calls {@link PublishOnce#run}
     * @param arguments of it, before the style
     */
    public void killAll(Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        PublishOnce.publish(opener, release("1"));
        PublishOnce.publish(opener, release("2"));
        var random = new Random();
        int ended = 0;
        for (int i = 0; i < COUNT; i++) {
            String old = i % 2 == 0 ? "2" : "1";
            String next = i % 2 == 0 ? "1" : "2";
            int pause = random.nextInt(LONGEST);
            ended += isKilledAfter(pause, program, arguments, next) ? 0 : 1;
            String when = "a publish killed after " + pause + " ms";
            new ReaderView(readers.texts(), when).assertWhole(release(old), release(next), isInPlace);

            PublishOnce.publish(opener, release(next));
            new ReaderView(readers.texts(), when).assertIs(release(next));
            assertThat(readers.texts()).as(when).doesNotContainKey("facts/only-" + old + "/index.html");
        }
        System.err.printf("%s: %d killed, %d had ended, 0 broken%n", program.getSimpleName(), COUNT - ended, ended);
    }

    /** Whether the process was killed; false where it had ended by then. */
    private static boolean isKilledAfter(int pause, Class<?> program, List<String> arguments, String style)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(arguments);
        words.add(style);
        Process process = ChildJava.of(program.getName(), words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo(PublishOnce.READY);
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            boolean ended = process.waitFor(pause, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !ended;
        }
    }
}
