package dev.standfirst.site.view;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.prose.model.Sentences;
import java.util.Locale;
import java.util.function.Function;

/**
 * The sentence around a binding as readers see it, values put in.
 *
 * @param before what is before the bound words
 * @param checked the binding
 * @param words the bound words
 * @param after what is after them
 */
record Sentence(String before, CheckedBinding checked, String words, String after) {
    /** How far before and after the bound words a sentence is quoted, in UTF-16 units of the passage. */
    private static final int REACH = 600;

    private static final String CUT = "…";

    /** Stands for the bound words; no sentence has it. */
    private static final String PLACE = "\uFFFC";

    /** The sentence of {@code passage} that {@code binding} is in: where it is very long, the part around the binding. */
    static Sentence around(CheckedText text, Passage passage, Binding binding, Function<CheckedBinding, String> show) {
        String written = passage.text();
        CheckedBinding checked = text.bindings().get(binding.index());
        String words = show.apply(checked);
        int first = Math.max(0, binding.start() - REACH);
        int last = Math.min(written.length(), binding.end() + REACH);
        var near = new StringBuilder();
        int from = first;
        int start = 0;
        for (Binding each : passage.bindings()) {
            if (each.start() < first || each.start() > last) {
                continue;
            }
            near.append(written, from, each.start());
            if (each.index() == binding.index()) {
                start = near.length();
                near.append(words);
            } else {
                near.append(show.apply(text.bindings().get(each.index())));
            }
            from = each.end();
        }
        near.append(written, from, Math.max(from, last));
        String shown = near.toString().replace('\n', ' ').replace(PLACE, CUT);
        int end = start + words.length();
        int begins = Sentences.start(shown, start);
        int ends = Math.max(Sentences.end(shown, Math.max(end - 1, start)), end);
        String before = shown.substring(begins, start);
        String after = shown.substring(end, ends).stripTrailing();
        return new Sentence(
                begins == 0 && first > 0 ? CUT + before.substring(before.indexOf(' ') + 1) : before,
                checked,
                words,
                ends == shown.length() && last < written.length()
                        ? after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " " + CUT
                        : after);
    }

    /** The same sentence with the marks around the bound words set as {@code language} sets them. */
    Sentence in(Language language) {
        String around = language.set(before + PLACE + after);
        int at = around.indexOf(PLACE);
        return new Sentence(around.substring(0, at), checked, words, around.substring(at + 1));
    }

    /** Words with a capital first. */
    static String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
