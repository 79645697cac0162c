package dev.standfirst.check;

import dev.standfirst.check.PublishedTexts.PublishedText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found of each text of a project, kept from one check to the next. A text is judged again when it is another, or when anything
 * that its judging looked up has another answer.
 *
 * <p>One thread at a time may check with it.
 */
public final class Judgements {
    private IdentityHashMap<LocatedText, Judged> last = new IdentityHashMap<>();
    private @Nullable Project project;
    private @Nullable UnitJudge units;
    private final boolean kept;

    /** Judgements that will be asked for again. */
    public Judgements() {
        this(true);
    }

    private Judgements(boolean kept) {
        this.kept = kept;
    }

    /** Judgements of a single check. */
    static Judgements ofOneCheck() {
        return new Judgements(false);
    }

    /** Whether it is worth taking note of what judging looks up. */
    boolean areKept() {
        return kept;
    }

    /** A judged text, and what its judging looked up. */
    record Judged(
            PublishedText text,
            Report.Published published,
            Coverage coverage,
            List<Diagnostic> diagnostics,
            LookUps lookUps) {}

    /** What is known of texts from the last check, held against a project as it is now. */
    final class Known {
        private final boolean same;
        private final Optional<LookUps.Difference> difference;

        /**
         * @param same whether every question has the same answer
         * @param difference what has another answer; none where nothing that was found is of use
         */
        private Known(boolean same, Optional<LookUps.Difference> difference) {
            this.same = same;
            this.difference = difference;
        }

        Optional<Judged> of(PublishedText text) {
            Judged judged = difference.isPresent() ? last.get(text.source()) : null;
            if (judged == null || !judged.text().equals(text)) {
                return Optional.empty();
            }
            boolean stands = same || judged.lookUps().agree(difference.get());
            return stands ? Optional.of(judged) : Optional.empty();
        }
    }

    /** The same project, with the very addresses of the last check where they are equal: they may be sorted out already. */
    Project sharing(Project now) {
        Project before = project;
        return before != null && before.addresses().equals(now.addresses()) ? now.withAddressesOf(before) : now;
    }

    @SuppressWarnings("ReferenceEquality") // the very same facts: none was worked out again
    Known known(Project now, UnitJudge nowUnits) {
        Project before = project;
        UnitJudge beforeUnits = units;
        boolean comparable = before != null
                && before.asOf().equals(now.asOf())
                && before.reader() == now.reader()
                && beforeUnits != null
                && beforeUnits.agrees(nowUnits);
        if (before == null || !comparable) {
            return new Known(false, Optional.empty());
        }
        var difference = LookUps.Difference.between(before, now);
        return new Known(before.facts() == now.facts() && difference.isNone(), Optional.of(difference));
    }

    void keep(Project now, UnitJudge nowUnits, List<Judged> judged) {
        if (!kept) {
            return;
        }
        var next = new IdentityHashMap<LocatedText, Judged>(judged.size());
        judged.forEach(each -> next.put(each.text().source(), each));
        last = next;
        project = now;
        units = nowUnits;
    }
}
