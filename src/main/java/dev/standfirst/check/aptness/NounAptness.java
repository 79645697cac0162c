package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.prose.RivalNouns;
import dev.standfirst.prose.RivalNouns.Stretch;
import dev.standfirst.prose.format.Nouns;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Unit;
import java.util.List;
import java.util.Locale;

/**
 * Warns of a counted noun within a link that the fact does not have: in its unit, {@code counts}, label, definition or universe, or in those
 * of the facts it is computed from.
 *
 * @param project the facts
 * @param diagnostics where warnings go
 */
record NounAptness(CheckContext project, Diagnostics diagnostics) {
    void judge(BoundPhrase phrase, Fact fact, Reading reading) {
        rival(phrase, fact, reading);
        boolean within = reading.end() <= phrase.slot().end();
        boolean counts = fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().unit() instanceof Unit.Count;
        if (!within
                || !counts
                || !(reading.unit() instanceof Unit.Count(String noun))
                || noun.isEmpty()
                || Nouns.isOfAnything(noun)
                || Nouns.isMeasure(Nouns.singular(noun))) {
            return;
        }
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean unit = fact.value() instanceof FactValue.OfQuantity value
                && value.quantity().unit() instanceof Unit.Count(String own)
                && Nouns.singular(own).equals(Nouns.singular(lower));
        String head = head(phrase, reading);
        if (!head.isEmpty() && !FactWords.name(project, fact, head)) {
            warn(phrase, fact, head, "the fact does not say that it does");
        } else if (!unit && !FactWords.name(project, fact, lower)) {
            warn(phrase, fact, noun, "the fact does not say that it does");
        }
    }

    private void warn(BoundPhrase phrase, Fact fact, String noun, String reason) {
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_NOUN,
                        phrase.binding().span(),
                        "the words count “" + noun + "”, and " + reason)
                .related(fact.declared().span(), "“" + fact.id() + "”")
                .help("use a word of the fact, or add “counts: [" + noun + "]” to it"));
    }

    /** The one word in the plural that ends a link after the noun: the 'cars' of '922 police cars'; {@code ""} where there is none. */
    private static String head(BoundPhrase phrase, Reading reading) {
        String rest = phrase.passage()
                .text()
                .substring(reading.end(), phrase.slot().end())
                .strip()
                .toLowerCase(Locale.ROOT);
        boolean plural = rest.chars().allMatch(Character::isLetter)
                && !Nouns.singular(rest).equals(rest);
        return plural ? rest : "";
    }

    /** 'Departures numbered 922' of a fact that counts arrivals. */
    private void rival(BoundPhrase phrase, Fact fact, Reading reading) {
        if (!(fact.value() instanceof FactValue.OfQuantity)) {
            return;
        }
        FilledPassage.Stretch sentence = phrase.passage().sentence(phrase.slot().start());
        RivalNouns.find(
                        phrase.prose(),
                        clause(phrase, reading),
                        new Stretch(sentence.start(), sentence.end()),
                        () -> FactWords.of(project, fact))
                .ifPresent(noun -> warn(phrase, fact, noun, "the fact counts something else"));
    }

    private static Stretch clause(BoundPhrase phrase, Reading reading) {
        List<Integer> starts = phrase.prose().clauses();
        int next = reading.clause() + 1;
        return new Stretch(
                starts.get(reading.clause()),
                next < starts.size()
                        ? starts.get(next)
                        : phrase.passage().text().length());
    }
}
