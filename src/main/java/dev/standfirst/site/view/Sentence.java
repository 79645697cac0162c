package dev.standfirst.site.view;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.narrative.Binding;
import dev.standfirst.narrative.Passage;
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
    /** The sentence of {@code passage} that {@code binding} is in. */
    static Sentence around(CheckedText text, Passage passage, Binding binding, Function<CheckedBinding, String> show) {
        String written = passage.text();
        CheckedBinding checked = text.bindings().get(binding.index());
        String words = show.apply(checked);
        var whole = new StringBuilder(written.length() + words.length());
        int from = 0;
        int start = 0;
        for (Binding each : passage.bindings()) {
            whole.append(written, from, each.start());
            if (each.index() == binding.index()) {
                start = whole.length();
                whole.append(words);
            } else {
                whole.append(show.apply(text.bindings().get(each.index())));
            }
            from = each.end();
        }
        whole.append(written, from, written.length());
        int end = start + words.length();
        String shown = whole.toString().replace('\n', ' ').replace('\uFFFC', '…');
        int last = Math.max(Sentences.end(shown, Math.max(end - 1, start)), end);
        return new Sentence(
                shown.substring(Sentences.start(shown, start), start),
                checked,
                words,
                shown.substring(end, last).stripTrailing());
    }

    /** Words with a capital first. */
    static String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
