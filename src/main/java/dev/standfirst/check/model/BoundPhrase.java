package dev.standfirst.check.model;

import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.prose.NameReader;
import dev.standfirst.prose.model.LinkedPhrase;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Remark;
import dev.standfirst.quantity.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of one binding, in the passage around them, as they were read.
 *
 * @param place the number of the binding in the passage, from 0
 * @param passage the passage, its inserts filled in
 * @param prose what was read of it
 */
public record BoundPhrase(int place, FilledPassage passage, ProseText prose) {
    /** The words of each binding of a passage, in order. */
    public static List<BoundPhrase> all(FilledPassage passage, ProseText prose) {
        return IntStream.range(0, passage.slots().size())
                .mapToObj(place -> new BoundPhrase(place, passage, prose))
                .toList();
    }

    /** Where the words are. */
    public Slot slot() {
        return passage.slots().get(place);
    }

    public Binding binding() {
        return slot().binding();
    }

    /** The words as the page shows them. */
    public String shown() {
        return passage.shown(slot());
    }

    /** Whether the sentence around the words names a person or an office. */
    public boolean names(String person) {
        FilledPassage.Stretch sentence = passage.sentence(slot().start());
        return NameReader.isNamed(person, prose, sentence.start(), sentence.end());
    }

    /** What the sentence around the words says of its figures: the remarks of a kind, in order. */
    public List<Remark> remarks(Remark.Kind kind) {
        FilledPassage.Stretch sentence = passage.sentence(slot().start());
        return prose.remarks(kind, sentence.start(), sentence.end());
    }

    /** Whether the sentence around the words has a remark of a kind. */
    public boolean has(Remark.Kind kind) {
        return !remarks(kind).isEmpty();
    }

    /** What the text says with the words as a whole. */
    public LinkedPhrase said() {
        return prose.phrases().get(place);
    }

    /** The words with the letters that touch them, where a link ends within a word: '[Edi Rama]son'. */
    public Optional<String> cutWord() {
        String text = passage.text();
        int from = slot().start();
        int to = slot().end();
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return from == slot().start() && to == slot().end() ? Optional.empty() : Optional.of(text.substring(from, to));
    }

    /** The quantities of which the words are a part; dates and places in an order only where there is nothing else. */
    public List<Reading> readings() {
        Slot slot = slot();
        List<Reading> all = prose.readings().stream()
                .filter(reading -> reading.overlaps(slot.start(), Math.max(slot.end(), slot.start() + 1)))
                .toList();
        List<Reading> numbers = all.stream()
                .filter(reading -> reading.says().isQuantity())
                .filter(reading -> !reading.range().equals(Interval.ALL))
                .toList();
        return numbers.isEmpty() ? all : numbers;
    }
}
