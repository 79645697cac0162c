package dev.standfirst.prose;

import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Tolerances;
import dev.standfirst.prose.number.HedgeRanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities, periods and directions of English text, in one pass and in time linear in its length. Immutable; safe on any
 * thread.
 */
public final class ProseReader {
    private final HedgeRanges ranges;
    private final Conventions conventions;
    private final @Nullable LocalDate on;

    /** A reader with the design's tolerances. */
    public ProseReader() {
        this(Tolerances.DEFAULT);
    }

    /** A reader with a project's own tolerances. */
    public ProseReader(Tolerances tolerances) {
        this(new HedgeRanges(tolerances), Conventions.BRITISH, null);
    }

    private ProseReader(HedgeRanges ranges, Conventions conventions, @Nullable LocalDate on) {
        this.ranges = ranges;
        this.conventions = conventions;
        this.on = on;
    }

    /** The same reader for texts as a country writes them. */
    public ProseReader writtenAs(Conventions other) {
        return new ProseReader(ranges, other, on);
    }

    /** Whether it reads the language of the texts it is for. */
    public boolean readsLanguage() {
        return conventions.read();
    }

    /** A figure that is written as in Britain, as the texts that this reads would write it. */
    public String figure(String british) {
        return conventions.figure(british);
    }

    /** The same reader for texts of a date, from which 'last year' and the like count. */
    public ProseReader saidOn(LocalDate date) {
        return new ProseReader(ranges, conventions, date);
    }

    /** Reads a text as readers see it: every quantity in it and what is said of it, every period, every word of direction. */
    public ProseText read(String text) {
        return read(text, List.of());
    }

    /**
     * Reads a text with links in it: no quantity reaches from one link into another, and one that was put in is read as such whatever
     * is before it.
     *
     * @param links in order, none overlapping another
     */
    public ProseText read(String text, List<LinkSpan> links) {
        return new TextReader(text, links, ranges, conventions, on).read();
    }

    /** Reads the whole of a short text, such as {@code up to £4 billion}, as one quantity; empty when it is not exactly one. */
    public Optional<Reading> readWhole(String text) {
        String stripped = text.strip();
        List<Reading> whole = new ArrayList<>();
        for (Reading reading : read(stripped).readings()) {
            if (reading.start() == 0
                    && reading.end() == stripped.length()
                    && reading.duty() != BindingRule.UNREADABLE
                    && reading.date().isEmpty()) {
                whole.add(reading);
            }
        }
        return whole.stream().findFirst();
    }
}
