package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.prose.model.Mood;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Warns of sentences that doubt, suppose, foretell or only quote what they are bound to, unless the fact says so itself: by its words, its
 * status, who said it, or a time that is to come.
 *
 * @param project the facts
 * @param on the date of the text
 * @param diagnostics where warnings go
 */
record MoodAptness(CheckContext project, Optional<LocalDate> on, Diagnostics diagnostics) {
    void judge(Binding binding, Fact fact, Mood mood) {
        if (mood.is(Mood.Kind.STATED) || mood.is(Mood.Kind.DENIED) || isAnswered(fact, mood)) {
            return;
        }
        diagnostics.add(
                Diagnostic.of(DiagnosticCode.NOT_STATED, binding.span(), message(mood))
                        .related(fact.declared().span(), "“" + fact.id() + "”")
                        .help(
                                "state it as so, quote a claim with [words](claim:…), or bind a fact whose label or status says so"));
    }

    private static String message(Mood mood) {
        return switch (mood.kind()) {
            case DOUBTED -> "“" + mood.words() + "” leaves open whether this is so, but the fact states it";
            case SUPPOSED, UNREAL -> "“" + mood.words() + "” only supposes what the fact states as so";
            case POSSIBLE -> "“" + mood.words() + "” says what may be, but the fact states it as so";
            case FORETOLD -> "“" + mood.words() + "” foretells what the fact states as so";
            case ASKED -> "the sentence asks for what the fact states as so";
            case QUOTED -> "the words are in quotation marks, but the fact does not say who said them";
            case NOT_SO -> "“" + mood.words() + "” says what was not so, but the fact does not";
            case STATED, DENIED -> "";
        };
    }

    private boolean isAnswered(Fact fact, Mood mood) {
        boolean ahead = mood.is(Mood.Kind.FORETOLD) || mood.is(Mood.Kind.POSSIBLE);
        boolean said = !fact.declared().attribution().saidBy().isEmpty()
                || fact.statuses().contains(Status.ATTRIBUTED);
        boolean quoted = mood.is(Mood.Kind.QUOTED) || mood.is(Mood.Kind.DOUBTED);
        return (quoted && said)
                || (ahead && isOpen(fact, on.orElse(null)))
                || (mood.is(Mood.Kind.SUPPOSED)
                        && isOpen(fact, on.map(day -> day.plusDays(1)).orElse(null)))
                || (ahead && isTimeless(fact))
                || (mood.is(Mood.Kind.POSSIBLE) && isReckoned(fact))
                || FactWords.know(project, fact, mood.known());
    }

    /** Whether a fact is an estimate, or its time had not ended on the date of the text. */
    static boolean isOpen(Fact fact, @Nullable LocalDate on) {
        return fact.statuses().contains(Status.ESTIMATE) || isToCome(fact, on);
    }

    private static boolean isToCome(Fact fact, @Nullable LocalDate on) {
        Optional<LocalDate> last = fact.value() instanceof FactValue.OfDate(LocalDate date)
                ? Optional.of(date)
                : fact.period().map(period -> period.end());
        return last.isPresent() && on != null && !last.get().isBefore(on);
    }

    /** Whether a fact is computed from others by more than a comparison: 'at that rate it would be worth 5.09 billion dollars'. */
    private static boolean isReckoned(Fact fact) {
        boolean computed = fact.declared().definition() instanceof Definition.Computed;
        return computed
                && fact.function()
                        .filter(function -> function != FormulaFunction.SHARE && function != FormulaFunction.CONVERT)
                        .isEmpty();
    }

    /** Whether a fact is not an event and of no time, as a name or the length of a stay. */
    private static boolean isTimeless(Fact fact) {
        return fact.period().isEmpty() && !(fact.value() instanceof FactValue.OfBoolean);
    }
}
