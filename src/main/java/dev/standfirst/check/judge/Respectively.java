package dev.standfirst.check.judge;

import dev.standfirst.check.judge.NamedPeriods.Named;
import dev.standfirst.check.judge.NamedPeriods.Words;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Pairs the figures of a sentence with its periods in their order: '12,658 and 922 in 2022 and 2023 respectively'. */
final class Respectively {
    private static final String WORD = "respectively";

    private Respectively() {}

    /** The period of words; nothing where the sentence does not say so, or has not as many figures as periods. */
    static Optional<Named> of(ProseText prose, Words words, Optional<LocalDate> on) {
        if (prose.periods().size() < 2 || !prose.text().contains(WORD)) {
            return Optional.empty();
        }
        int start = Sentences.start(prose.text(), words.start());
        int end = Sentences.end(prose.text(), words.start());
        int said = prose.text().indexOf(WORD, start);
        if (said < 0 || said >= end) {
            return Optional.empty();
        }
        List<PeriodMention> periods = prose.periods().stream()
                .filter(mention -> mention.start() >= start && mention.end() <= end)
                .toList();
        List<Reading> figures = prose.readings().stream()
                .filter(reading -> reading.start() >= start && reading.end() <= end)
                .filter(reading -> reading.kind() != Kind.DATE && reading.kind() != Kind.ORDINAL)
                .toList();
        int place = -1;
        for (int i = 0; i < figures.size(); i++) {
            place = figures.get(i).start() == words.start() ? i : place;
        }
        return place < 0 || figures.size() != periods.size() || figures.size() < 2
                ? Optional.empty()
                : NamedPeriods.resolve(periods.get(place), on)
                        .map(period -> new Named(period, Optional.empty(), false, PeriodRelation.WITHIN));
    }
}
