package dev.standfirst.check.text;

import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.Setting;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.prose.model.NamedPeriod;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.SentenceTime;
import dev.standfirst.prose.model.Timing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods in which the words of one text stand that name none themselves, while its passages are read in order. */
final class Settings {
    /** How many periods named before words, and after what stands above them, may be theirs instead. */
    private static final int MOST_BETWEEN = 16;

    /** The times of each passage that names one, and how many such passages came before it. */
    private final IdentityHashMap<Passage, Times> above = new IdentityHashMap<>();

    /** The periods of the passages before this one. */
    private final List<NamedPeriod> before = new ArrayList<>();

    /**
     * The times of a passage.
     *
     * @param own the periods in which its sentences put what they say
     * @param settled whether they name no other times
     * @param past how many periods were named up to its end
     */
    private record Times(List<NamedPeriod> own, boolean settled, int past) {}

    /** Records a passage that has been read. */
    void add(Passage passage, ProseText prose) {
        if (prose.times().stream().allMatch(SentenceTime::isOpen)) {
            return;
        }
        List<NamedPeriod> own =
                prose.times().stream().flatMap(time -> time.own().stream()).toList();
        before.addAll(own);
        above.put(passage, new Times(own, prose.times().stream().noneMatch(SentenceTime::other), before.size()));
    }

    /** The periods in which words of a passage stand; none where they or their sentence name a time. */
    Setting of(BoundPhrase phrase, Passage passage) {
        List<SentenceTime> times = phrase.prose().times();
        Timing own = phrase.readings().stream()
                .findFirst()
                .map(reading -> reading.statement().timing())
                .orElseGet(() -> phrase.said().timing());
        int sentence = sentence(times, phrase.slot().start());
        if (sentence < 0 || !own.isOpen() || !times.get(sentence).isOpen()) {
            return Setting.NONE;
        }
        return passage.over().stream()
                .flatMap(each -> Optional.ofNullable(above.get(each)).stream())
                .findFirst()
                .filter(over -> !over.own().isEmpty())
                .map(over -> under(over, times.subList(0, sentence + 1)))
                .orElseGet(
                        () -> new Setting(times.get(sentence).carried().stream().toList(), false));
    }

    /** The number of the sentence that an offset is in, −1 for none. */
    private static int sentence(List<SentenceTime> times, int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < times.size() ? low : -1;
    }

    /** The periods above the last of some sentences, and those named between. */
    private Setting under(Times over, List<SentenceTime> sentences) {
        List<NamedPeriod> between = Stream.concat(
                        sentences.reversed().stream().flatMap(time -> time.own().stream()),
                        before.subList(over.past(), before.size()).reversed().stream())
                .limit(MOST_BETWEEN)
                .toList();
        boolean certain =
                between.isEmpty() && over.settled() && !sentences.getLast().present();
        return new Setting(Stream.concat(over.own().stream(), between.stream()).toList(), certain);
    }
}
