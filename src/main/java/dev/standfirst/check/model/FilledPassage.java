package dev.standfirst.check.model;

import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A passage as it is on the page, its inserts filled in.
 *
 * @param text the text
 * @param slots one for each binding, in order
 */
public record FilledPassage(String text, List<Slot> slots) {
    /**
     * Where a binding's words are.
     *
     * @param binding the binding
     * @param start the first offset in the composed text
     * @param end the end, exclusive
     */
    public record Slot(Binding binding, int start, int end) {}

    /** Fills in the inserts of a passage: {@code shown} gives the words for each. */
    public static FilledPassage of(Passage passage, Function<Binding, String> shown) {
        String written = passage.text();
        var text = new StringBuilder(written.length());
        var slots = new ArrayList<Slot>();
        int from = 0;
        for (Binding binding : passage.bindings()) {
            text.append(written, from, binding.start());
            int start = text.length();
            text.append(
                    binding.mode() == BindingMode.INSERT
                            ? shown.apply(binding)
                            : written.substring(binding.start(), binding.end()));
            slots.add(new Slot(binding, start, text.length()));
            from = binding.end();
        }
        text.append(written, from, written.length());
        return new FilledPassage(text.toString(), List.copyOf(slots));
    }

    /** The same with other words in a slot. */
    public FilledPassage with(Slot slot, String words) {
        return with(slot.start(), slot.end(), words);
    }

    /** The same with other words in a stretch that is a slot or beside them all. */
    public FilledPassage with(int start, int end, String words) {
        int shift = words.length() - (end - start);
        List<Slot> moved = slots.stream()
                .map(each -> new Slot(
                        each.binding(),
                        each.start() > start ? each.start() + shift : each.start(),
                        each.start() >= start ? each.end() + shift : each.end()))
                .toList();
        return new FilledPassage(text.substring(0, start) + words + text.substring(end), moved);
    }

    /** The same with words bound that were not, which overlap no slot. */
    public FilledPassage with(Slot bound) {
        List<Slot> all = Stream.concat(slots.stream(), Stream.of(bound))
                .sorted(Comparator.comparingInt(Slot::start))
                .toList();
        return new FilledPassage(text, all);
    }

    /** The same with the words of a slot bound to another target. */
    public FilledPassage bound(Slot slot, Target target) {
        List<Slot> all = slots.stream()
                .map(each -> each.equals(slot) ? new Slot(each.binding().to(target), each.start(), each.end()) : each)
                .toList();
        return new FilledPassage(text, all);
    }

    /** The offset in the passage of an offset in the composed text; one inside an insert gives the insert's place. */
    public int inPassage(int offset) {
        int shift = 0;
        for (Slot slot : slots) {
            if (slot.start() > offset) {
                break;
            }
            if (slot.binding().mode() == BindingMode.INSERT) {
                if (offset < slot.end()) {
                    return slot.binding().start();
                }
                shift += slot.end() - slot.start();
            }
        }
        return offset - shift;
    }

    /** The words that a binding shows. */
    public String shown(Slot slot) {
        return text.substring(slot.start(), slot.end());
    }

    /**
     * A stretch of the text.
     *
     * @param start its first offset
     * @param end its end, exclusive
     */
    public record Stretch(int start, int end) {}

    /** The sentence around an offset. */
    public Stretch sentence(int offset) {
        return new Stretch(Sentences.start(text, offset), Sentences.end(text, offset));
    }
}
