package dev.standfirst.check;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.RecordedDependencies;
import dev.standfirst.check.judge.UnitJudge;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.HistoricalVerdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found of each text of a project, kept from one check to the next. A text is judged again when it is another, or when anything
 * that its judging looked up has another answer.
 *
 * <p>One thread at a time may check with it.
 */
public final class IncrementalResults {
    private List<Judged> last = List.of();
    private IdentityHashMap<Claim, HistoricalVerdict> vintages = new IdentityHashMap<>();
    private @Nullable CheckContext project;
    private @Nullable UnitJudge units;
    private final boolean kept;
    private final @Nullable RememberedTexts remembered;

    /** Judgements that will be asked for again. */
    public IncrementalResults() {
        this(true, null);
    }

    private IncrementalResults(boolean kept, @Nullable RememberedTexts remembered) {
        this.kept = kept;
        this.remembered = remembered;
    }

    /** Judgements of a single check, of which some are known from an earlier build; what it finds of others goes there too. */
    public static IncrementalResults of(RememberedTexts remembered) {
        return new IncrementalResults(true, remembered);
    }

    /** Judgements of a single check. */
    public static IncrementalResults ofOneCheck() {
        return new IncrementalResults(false, null);
    }

    /** Whether it is worth taking note of what judging looks up. */
    boolean areKept() {
        return kept;
    }

    /** A text judged now, or by an earlier build. */
    Judged judged(PublishedText text, Supplier<Judged> judging) {
        return remembered == null ? judging.get() : remembered.judged(text, judging);
    }

    /** A judged text, and what its judging looked up. */
    record Judged(
            PublishedText text,
            Report.Published published,
            Coverage coverage,
            List<Diagnostic> diagnostics,
            RecordedDependencies dependencies) {}

    /** What is known of texts from the last check, compared with a project as it is now. */
    final class Known {
        private final boolean same;
        private final RecordedDependencies.@Nullable Difference difference;

        /** Nothing that was found is of use. */
        private Known() {
            this.same = false;
            this.difference = null;
        }

        /**
         * @param same whether every question has the same answer
         * @param difference what has another answer
         */
        private Known(boolean same, RecordedDependencies.Difference difference) {
            this.same = same;
            this.difference = difference;
        }

        /** What is known of texts, in their order; {@code null} for one that must be judged. */
        List<@Nullable Judged> of(List<PublishedText> texts) {
            var found = new ArrayList<@Nullable Judged>(Collections.nCopies(texts.size(), null));
            if (difference == null) {
                return found;
            }
            // Most often one text in thousands is another, and all before and after it are the same.
            int most = Math.min(texts.size(), last.size());
            int first = 0;
            while (first < most && isOf(last.get(first), texts.get(first))) {
                found.set(first, standing(last.get(first), texts.get(first)));
                first++;
            }
            int end = texts.size();
            int lastEnd = last.size();
            while (Math.min(end, lastEnd) > first && isOf(last.get(lastEnd - 1), texts.get(end - 1))) {
                found.set(end - 1, standing(last.get(lastEnd - 1), texts.get(end - 1)));
                end--;
                lastEnd--;
            }
            var between = new IdentityHashMap<LocatedText, Judged>(lastEnd - first);
            last.subList(first, lastEnd)
                    .forEach(judged -> between.put(judged.text().source(), judged));
            for (int i = first; i < end; i++) {
                Judged judged = between.get(texts.get(i).source());
                found.set(i, judged == null ? null : standing(judged, texts.get(i)));
            }
            return found;
        }

        @SuppressWarnings("ReferenceEquality") // the very same text: its file was not read again
        private static boolean isOf(Judged judged, PublishedText text) {
            return judged.text().source() == text.source();
        }

        private @Nullable Judged standing(Judged judged, PublishedText text) {
            boolean agrees = difference != null && judged.dependencies().agree(difference);
            boolean stands = judged.text().equals(text) && (same || agrees);
            return stands ? judged : null;
        }
    }

    /** The same project, with the very addresses of the last check where they are equal: they may be sorted out already. */
    CheckContext sharing(CheckContext now) {
        CheckContext before = project;
        return before != null && before.addresses().equals(now.addresses()) ? now.withAddressesOf(before) : now;
    }

    @SuppressWarnings("ReferenceEquality") // the very same facts: none was computed again
    Known known(CheckContext now, UnitJudge nowUnits) {
        CheckContext before = project;
        UnitJudge beforeUnits = units;
        boolean comparable = before != null
                && before.asOf().equals(now.asOf())
                && before.reader() == now.reader()
                && beforeUnits != null
                && beforeUnits.agrees(nowUnits);
        if (before == null || !comparable) {
            return new Known();
        }
        var difference = RecordedDependencies.Difference.between(before, now);
        return new Known(before.facts() == now.facts() && difference.isNone(), difference);
    }

    /** The verdicts of the last check on claims by the facts as they were held when they were said, by the claims themselves. */
    IdentityHashMap<Claim, HistoricalVerdict> vintages() {
        return vintages;
    }

    void keep(IdentityHashMap<Claim, HistoricalVerdict> found) {
        if (kept) {
            vintages = found;
        }
    }

    void keep(CheckContext now, UnitJudge nowUnits, List<Judged> judged) {
        if (!kept) {
            return;
        }
        last = judged;
        if (remembered != null) {
            remembered.keep(judged);
        }
        project = now;
        units = nowUnits;
    }
}
