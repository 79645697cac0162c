package dev.standfirst.narrative;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A passage made of a few runs of characters that are adjacent in the Markdown. Where those are its text it keeps no other. */
final class MarkdownPassage implements Passage {
    /** The text where it has other characters than the Markdown, such as a space for the end of a line. */
    private final @Nullable String text;

    private final int length;
    private final int[] runs;
    private final List<Binding> bindings;
    private final List<Passage> over;
    private final LocatedText markdown;

    /**
     * @param runs for each run where it starts in the text, then where it starts in the Markdown; the first starts at 0. Empty for no text
     * @param bindings by where they start
     * @param over what says what it is about, the nearest first
     */
    MarkdownPassage(String text, int[] runs, List<Binding> bindings, List<Passage> over, LocatedText markdown) {
        this.length = text.length();
        this.runs = runs;
        this.bindings = bindings;
        this.over = over;
        this.markdown = markdown;
        this.text = isVerbatim(text) ? null : text;
    }

    private boolean isVerbatim(String text) {
        for (int run = 0; run < count(); run++) {
            if (!markdown.matches(offset(run), text, start(run), start(run + 1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String text() {
        if (text != null) {
            return text;
        }
        var whole = new StringBuilder(length);
        for (int run = 0; run < count(); run++) {
            int offset = offset(run);
            markdown.appendTo(whole, offset, offset + start(run + 1) - start(run));
        }
        return whole.toString();
    }

    @Override
    public List<Binding> bindings() {
        return bindings;
    }

    @Override
    public List<Passage> over() {
        return over;
    }

    @Override
    public SourceSpan span(int start, int end) {
        if (length == 0) {
            return markdown.span().start();
        }
        int first = place(Math.min(start, length - 1));
        return end <= start ? markdown.span(first, first) : markdown.span(first, place(end - 1) + 1);
    }

    /** Whether the character at {@code index} is in the Markdown itself, with no backslash before it. */
    boolean isAsWritten(int index) {
        int place = place(index);
        return (text == null || markdown.matches(place, text, index, index + 1))
                && (place == 0 || !markdown.matches(place - 1, "\\", 0, 1));
    }

    /** Where the character at {@code index} is in the Markdown. */
    private int place(int index) {
        int low = 0;
        int high = count();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (start(middle) <= index) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return offset(low) + index - start(low);
    }

    private int count() {
        return runs.length / 2;
    }

    /** Where a run starts in the text; for the one after the last, where the text ends. */
    private int start(int run) {
        return run == count() ? length : runs[2 * run];
    }

    private int offset(int run) {
        return runs[2 * run + 1];
    }
}
