package dev.standfirst.draft;

import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.PeriodRelation;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.SentenceTime;
import dev.standfirst.prose.model.Sentences;
import dev.standfirst.quantity.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure of a text that no fact is behind.
 *
 * @param start where its words start in the file, in UTF-16 units from 0
 * @param end where they end there, exclusive
 * @param line its line there, from 1
 * @param passage the number of its passage in the text, from 0
 * @param reading what the words say, with offsets in {@code prose}
 * @param prose the passage that it is in
 * @param over the texts that say what the passage is about, the nearest first: the heads of a cell, the headings
 */
record Figure(int start, int end, int line, int passage, Reading reading, ProseText prose, List<String> over) {
    private static final Pattern JOIN = Pattern.compile(" ?(?:in|for|during|of)? ?\\(?(?:the )?");

    /** Keeps its own copy. */
    Figure {
        over = List.copyOf(over);
    }

    /** Its words as readers see them, from the hedge to the unit. */
    String words() {
        return prose.text().substring(reading.start(), reading.end());
    }

    /** Where its sentence starts in the passage. */
    int sentenceStart() {
        return Sentences.start(prose.text(), reading.start());
    }

    /** Where its sentence ends in the passage, exclusive. */
    int sentenceEnd() {
        return Math.max(reading.end(), Sentences.end(prose.text(), reading.start()));
    }

    /** Whether another is in the same sentence. */
    boolean isBeside(Figure other) {
        return passage == other.passage && sentenceStart() == other.sentenceStart();
    }

    boolean isUnreadable() {
        return reading.duty() == BindingRule.UNREADABLE;
    }

    /** The period that a head of its cell names and nothing else, in ISO 8601. */
    Optional<String> periodOfHead() {
        return over.stream()
                .flatMap(text -> Period.parse(text.strip()).stream())
                .map(Period::toString)
                .findFirst();
    }

    /** The period that is named directly after it: '1,250 in 2022', '1,250 (2022)'. */
    Optional<String> periodAfter() {
        return prose.periods().stream()
                .filter(named -> named.start() >= reading.end() && named.relation() == PeriodRelation.WITHIN)
                .filter(named -> JOIN.matcher(prose.text().substring(reading.end(), named.start()))
                        .matches())
                .flatMap(named -> named.days().stream())
                .map(days -> days.period().toString())
                .findFirst();
    }

    /** The period of a month or quarter named without its year, in the year that its sentence names first. */
    Optional<String> periodOfYearBeside() {
        return prose.readings().stream()
                .filter(other -> other.start() >= sentenceStart() && other.end() <= sentenceEnd())
                .flatMap(other -> other.period().flatMap(Period::parse).stream())
                .findFirst()
                .flatMap(beside ->
                        reading.statement().timing().near(beside).stream().findFirst())
                .map(NamedPeriod::iso);
    }

    /** The period that its sentence takes over from the one before, in ISO 8601. */
    Optional<String> carriedPeriod() {
        return prose.times().stream()
                .filter(time -> time.start() <= reading.start() && reading.start() < time.end())
                .findFirst()
                .flatMap(SentenceTime::carried)
                .map(period -> period.iso());
    }
}
