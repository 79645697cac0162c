package dev.standfirst.narrative;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Puts together the text of a passage as readers see it, and remembers where each character is in the Markdown. */
final class PassageBuilder {
    /** What is in a passage for something that is not a text, such as code: it ends words and is not a figure. */
    static final char OBJECT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();
    private final BitSet links = new BitSet(0);

    /** For each run of characters that are adjacent in the Markdown, where it starts in the text and where there. */
    private int[] runs = new int[8];

    private int count;

    /** A text that is one passage as it is. */
    static Passage whole(LocatedText line) {
        return new MarkdownPassage(line.text(), new int[] {0, 0}, List.of(), List.of(), line);
    }

    /** Takes note that the text since {@code start} is the words of a link. */
    void linked(int start) {
        links.set(start, text.length());
    }

    /** Whether the character at {@code place} is one of the words of a link. */
    boolean isLinked(int place) {
        return links.get(place);
    }

    int length() {
        return text.length();
    }

    void add(Binding binding) {
        bindings.add(binding);
    }

    /** The values that are to be put into the text. */
    List<Binding> inserts() {
        return bindings.stream()
                .filter(binding -> binding.mode() == BindingMode.INSERT)
                .toList();
    }

    /** Adds text with its backslash escapes resolved. */
    void escaped(BasedSequence chars) {
        String written = chars.toString();
        int from = 0;
        for (int i = written.indexOf('\\'); i >= 0; i = written.indexOf('\\', i + 1)) {
            if (i + 1 < written.length() && Escaping.ESCAPABLE_CHARS.indexOf(written.charAt(i + 1)) >= 0) {
                slice(written, from, i, chars);
                from = ++i;
            }
        }
        slice(written, from, written.length(), chars);
    }

    /** Adds {@code written} from one place to another: all at once where its characters are adjacent in the Markdown. */
    private void slice(String written, int from, int to, BasedSequence chars) {
        if (from == to) {
            return;
        }
        int offset = chars.getIndexOffset(from);
        if (offset >= 0 && chars.getIndexOffset(to - 1) == offset + to - 1 - from) {
            run(offset);
            text.append(written, from, to);
        } else {
            for (int i = from; i < to; i++) {
                append(written.charAt(i), chars.getIndexOffset(i));
            }
        }
    }

    /** Adds the character that an entity such as the pound sign's stands for. */
    void entity(BasedSequence chars) {
        String decoded = Escaping.unescapeHtml(chars);
        for (int i = 0; i < decoded.length(); i++) {
            append(decoded.charAt(i), chars.getStartOffset());
        }
    }

    /** Adds a character; {@code offset} is below 0 for a space that the parser has put in, which gets the place of the last one. */
    void append(char c, int offset) {
        run(offset < 0 ? last() : offset);
        text.append(c);
    }

    /** Where the last character is in the Markdown. */
    private int last() {
        return count == 0 ? 0 : runs[2 * count - 1] + text.length() - 1 - runs[2 * count - 2];
    }

    /** Begins a run of characters that stand side by side, unless the last goes on with this offset. */
    private void run(int offset) {
        int at = text.length();
        if (count == 0 || offset != runs[2 * count - 1] + at - runs[2 * count - 2]) {
            if (2 * count == runs.length) {
                runs = Arrays.copyOf(runs, 4 * count);
            }
            runs[2 * count] = at;
            runs[2 * count + 1] = offset;
            count++;
        }
    }

    String since(int start) {
        return text.substring(start);
    }

    /** Whether a sign is anywhere in the text. */
    boolean has(String sign) {
        return text.indexOf(sign) >= 0;
    }

    /** The passage; {@code over} says what it is about, the nearest first. */
    MarkdownPassage build(LocatedText markdown, List<Passage> over) {
        return new MarkdownPassage(
                text.toString(), Arrays.copyOf(runs, 2 * count), List.copyOf(bindings), List.copyOf(over), markdown);
    }
}
