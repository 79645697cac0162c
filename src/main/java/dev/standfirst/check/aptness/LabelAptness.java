package dev.standfirst.check.aptness;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.prose.LabelMood;

/**
 * Warns of words that state what the label of their fact foretells or denies: 'growth was 2 per cent' of a forecast.
 *
 * @param diagnostics where warnings go
 */
record LabelAptness(Diagnostics diagnostics) {
    void judge(BoundPhrase phrase, Fact fact) {
        FilledPassage.Stretch where = phrase.passage().sentence(phrase.slot().start());
        String sentence = phrase.passage().text().substring(where.start(), where.end());
        LabelMood.forecast(fact.label())
                .filter(_ -> !fact.isAnswered(CaveatAnswer.ESTIMATE) && LabelMood.isSettled(sentence))
                .ifPresent(
                        word -> warn(
                                phrase,
                                fact,
                                DiagnosticCode.STRONG_WORDS,
                                "the label of the fact says “" + word + "”, but the words state what happened",
                                "say that it is foretold, bind what came of it, or give the fact a caveat with “answers: [estimate]”"));
        LabelMood.unreal(fact.label(), sentence)
                .ifPresent(word -> warn(
                        phrase,
                        fact,
                        DiagnosticCode.NOT_STATED,
                        "by “" + word + "” the label of the fact is of what was not so, but the words state it as so",
                        "say that it was not so, or bind what came of it"));
        LabelMood.denied(fact.label(), sentence)
                .ifPresent(word -> warn(
                        phrase,
                        fact,
                        DiagnosticCode.NOT_STATED,
                        "the label of the fact denies “" + word + "”, but the sentence does not",
                        "say as much, or bind the figure of those of whom it is so"));
    }

    private void warn(BoundPhrase phrase, Fact fact, DiagnosticCode code, String message, String help) {
        diagnostics.add(Diagnostic.of(code, phrase.binding().span(), message)
                .related(fact.declared().span(), "“" + fact.id() + "”")
                .help(help));
    }
}
