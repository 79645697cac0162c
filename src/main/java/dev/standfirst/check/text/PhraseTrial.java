package dev.standfirst.check.text;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.Setting;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.format.NeighbourRewording;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.ProseText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tries bound words otherwise than they are written, in their sentence: other words, in the link or beside it, or another fact.
 *
 * @param judge judges what is tried, and reports nothing
 * @param reader reads a passage with its links
 * @param passage the passage as it is in the file
 * @param phrase the words as they are
 * @param setting the periods in which they stand where they name none
 */
record PhraseTrial(
        BindingJudge judge,
        Function<FilledPassage, ProseText> reader,
        Passage passage,
        BoundPhrase phrase,
        Setting setting) {
    /** Whether the fact supports other words in the link. */
    boolean fits(String words, Fact fact) {
        return fits(phrase.passage().with(phrase.slot(), words), fact);
    }

    /** Whether another fact supports the words as they are. */
    boolean fits(Fact other) {
        return isSupported(other, rebound(other), phrase.prose());
    }

    /** Whether another fact supports other words in the link. */
    boolean fits(Fact other, String words) {
        FilledPassage bound = rebound(other);
        return fits(bound.with(bound.slots().get(phrase.place()), words), other);
    }

    /** Whether the fact supports the words once others beside the link are replaced, and nothing else is said of any other link. */
    boolean fits(NeighbourRewording rewording, Fact fact) {
        FilledPassage other = phrase.passage().with(rewording.start(), rewording.end(), rewording.words());
        ProseText prose = reader.apply(other);
        List<BoundPhrase> now = BoundPhrase.all(other, prose);
        List<BoundPhrase> before = BoundPhrase.all(phrase.passage(), phrase.prose());
        boolean alone = IntStream.range(0, now.size())
                .filter(place -> place != phrase.place())
                .allMatch(place -> says(now.get(place)).equals(says(before.get(place))));
        return alone && isSupported(fact, other, prose);
    }

    /** Where a stretch of the passage is in the file. */
    SourceSpan span(int start, int end) {
        FilledPassage filled = phrase.passage();
        return passage.span(filled.inPassage(start), filled.inPassage(end));
    }

    private static List<Meaning> says(BoundPhrase phrase) {
        return phrase.readings().stream().map(reading -> reading.says()).toList();
    }

    private FilledPassage rebound(Fact other) {
        return phrase.passage().bound(phrase.slot(), new Target.FactTarget(other.id()));
    }

    private boolean fits(FilledPassage tried, Fact fact) {
        return isSupported(fact, tried, reader.apply(tried));
    }

    private boolean isSupported(Fact fact, FilledPassage tried, ProseText prose) {
        Outcome outcome = judge.judge(fact, new BoundPhrase(phrase.place(), tried, prose), setting);
        return !outcome.reported() && outcome.judgement().verdict() == Verdict.SUPPORTED;
    }
}
