package dev.standfirst.narrative;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts together the text of a passage as readers see it, and remembers where each character stands in the Markdown. */
final class PassageBuilder {
    /** What stands in a passage for something that is no text, such as code: it ends words and is no figure. */
    static final char OBJECT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();
    private int[] starts = new int[8];
    private int[] offsets = new int[8];
    private int runs;

    /** A text that is one passage as it stands. */
    static Passage whole(LocatedText line) {
        return new BuiltPassage(line.text(), new int[] {0}, new int[] {0}, List.of(), line);
    }

    int length() {
        return text.length();
    }

    void add(Binding binding) {
        bindings.add(binding);
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

    /** Adds {@code written} from one place to another: all at once where its characters stand side by side in the Markdown. */
    private void slice(String written, int from, int to, BasedSequence chars) {
        if (from == to) {
            return;
        }
        int offset = chars.getIndexOffset(from);
        if (chars.getIndexOffset(to - 1) == offset + to - 1 - from) {
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

    void append(char c, int offset) {
        run(offset);
        text.append(c);
    }

    /** Begins a run of characters that stand side by side, unless the last goes on with this offset. */
    private void run(int offset) {
        int at = text.length();
        if (runs == 0 || offset != offsets[runs - 1] + at - starts[runs - 1]) {
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                offsets = Arrays.copyOf(offsets, runs * 2);
            }
            starts[runs] = at;
            offsets[runs] = offset;
            runs++;
        }
    }

    String since(int start) {
        return text.substring(start);
    }

    Passage build(LocatedText markdown) {
        return new BuiltPassage(
                text.toString(),
                Arrays.copyOf(starts, runs),
                Arrays.copyOf(offsets, runs),
                List.copyOf(bindings),
                markdown);
    }

    /** A passage is made of a few runs of characters that stand one after the other in the Markdown. */
    private static final class BuiltPassage implements Passage {
        private final String text;
        private final int[] starts;
        private final int[] offsets;
        private final List<Binding> bindings;
        private final LocatedText markdown;

        BuiltPassage(String text, int[] starts, int[] offsets, List<Binding> bindings, LocatedText markdown) {
            this.text = text;
            this.starts = starts;
            this.offsets = offsets;
            this.bindings = bindings;
            this.markdown = markdown;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public List<Binding> bindings() {
            return bindings;
        }

        @Override
        public SourceSpan span(int start, int end) {
            if (text.isEmpty()) {
                return markdown.span().start();
            }
            int first = offset(Math.min(start, text.length() - 1));
            return end <= start ? markdown.span(first, first) : markdown.span(first, offset(end - 1) + 1);
        }

        private int offset(int index) {
            int found = Arrays.binarySearch(starts, index);
            int run = found >= 0 ? found : -found - 2;
            return offsets[run] + index - starts[run];
        }
    }
}
