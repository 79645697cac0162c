package dev.standfirst.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.prose.model.ProseText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many million characters of prose one core reads in a second: {@code megabytesASecond} in the report. The prose is news-like, a figure in
 * every sentence, in paragraphs of four sentences; {@code plain} is the same without its figures' digits, for what plain words cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 1, time = 10)
public class ProseReaderBenchmark {
    private static final int SENTENCES = 4;

    /** Which text is read. */
    @Param({"figures", "plain"})
    public String text = "figures";

    private final ProseReader reader = new ProseReader();
    private String[] paragraphs = {};
    private int next;

    /** What was read. A busy machine lengthens the clock and not the time of the core, so the rate is of the latter. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Rate {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long characters;
        private long started;

        /** Starts each iteration at nought. */
        @Setup(Level.Iteration)
        public void start() {
            characters = 0;
            started = threads.getCurrentThreadCpuTime();
        }

        /** Million characters in a second of the core's time. */
        public double megabytesASecond() {
            return 1e3 * characters / (threads.getCurrentThreadCpuTime() - started);
        }
    }

    /** Reads the sentences and joins them into paragraphs. */
    @Setup
    public void load() throws IOException {
        try (var in = Objects.requireNonNull(ProseReaderBenchmark.class.getResourceAsStream("figures.txt"))) {
            String[] sentences = new String(in.readAllBytes(), UTF_8).split("\n", -1);
            paragraphs = new String[(sentences.length - 1) / SENTENCES];
            for (int i = 0; i < paragraphs.length; i++) {
                String paragraph = String.join(
                        " ", Arrays.copyOfRange(sentences, i * SENTENCES, (i + 1) * SENTENCES));
                paragraphs[i] = text.equals("plain") ? paragraph.replaceAll("[0-9]", "") : paragraph;
            }
        }
    }

    /** Reads one paragraph, the next each time. */
    @Benchmark
    public ProseText read(Rate rate) {
        String paragraph = paragraphs[next];
        next = (next + 1) % paragraphs.length;
        rate.characters += paragraph.length();
        return reader.read(paragraph);
    }
}
