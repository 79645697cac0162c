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
import java.util.Optional;

/**
 * Warns of a counted noun, in a link or right after it, that the fact does not have: in its unit, {@code counts}, label, definition or
 * universe, or in those of the facts it is computed from.
 *
 * @param project the facts
 * @param diagnostics where warnings go
 */
record NounAptness(CheckContext project, Diagnostics diagnostics) {
    void judge(BoundPhrase phrase, Fact fact, Reading reading) {
        if (!(fact.value() instanceof FactValue.OfQuantity value)) {
            return;
        }
        Optional<String> rival = rival(phrase, fact, reading);
        if (rival.isPresent()) {
            warn(phrase, fact, rival.get(), "the fact counts something else");
        } else if (value.quantity().unit() instanceof Unit.Count(String own)
                && reading.unit() instanceof Unit.Count(String noun)
                && isTested(phrase, fact, reading, noun, own)) {
            String head = head(phrase, reading);
            boolean unit = Nouns.singular(own).equals(Nouns.singular(noun));
            if (!head.isEmpty() && !FactWords.name(project, fact, head)) {
                warn(phrase, fact, head, "the fact does not say that it does");
            } else if (!unit && !FactWords.name(project, fact, noun.toLowerCase(Locale.ROOT))) {
                warn(phrase, fact, noun, "the fact does not say that it does");
            }
        }
    }

    /** Whether a fact has to have a noun: outside the link people may be called anything, and anything that people do may count them. */
    private boolean isTested(BoundPhrase phrase, Fact fact, Reading reading, String noun, String own) {
        if (noun.isEmpty() || Nouns.isOfAnything(noun) || Nouns.isMeasure(Nouns.singular(noun))) {
            return false;
        }
        return reading.end() <= phrase.slot().end()
                ? !Nouns.isPeople(noun) || !isNamed(phrase, fact, reading)
                : !own.isEmpty() && !Nouns.isPeople(own) && !Nouns.isPeople(noun) && !isNamed(phrase, fact, reading);
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
        if (reading.end() > phrase.slot().end()) {
            return "";
        }
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
    private Optional<String> rival(BoundPhrase phrase, Fact fact, Reading reading) {
        FilledPassage.Stretch sentence = phrase.passage().sentence(phrase.slot().start());
        return RivalNouns.find(
                phrase.prose(),
                clause(phrase, reading),
                new Stretch(sentence.start(), sentence.end()),
                () -> FactWords.of(project, fact));
    }

    /** Whether the words around a figure say what its people did: 'people died' of a number of deaths. */
    private boolean isNamed(BoundPhrase phrase, Fact fact, Reading reading) {
        return RivalNouns.isNamed(phrase.prose(), clause(phrase, reading), FactWords.of(project, fact));
    }

    private static Stretch clause(BoundPhrase phrase, Reading reading) {
        List<Integer> starts = phrase.prose().clauses();
        int next = reading.clause() + 1;
        int start = starts.get(reading.clause());
        boolean aside = reading.clause() > 0 && phrase.passage().text().startsWith("(", start);
        return new Stretch(
                aside ? starts.get(reading.clause() - 1) : start,
                next < starts.size()
                        ? starts.get(next)
                        : phrase.passage().text().length());
    }
}
