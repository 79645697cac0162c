package dev.standfirst.content.yaml;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.util.List;

/**
 * A piece of YAML that knows its place. Nothing is interpreted: {@code 1.60}, {@code no} and {@code 2024-05-22} are texts as they
 * were written. Offsets count UTF-16 units from the start of the file, ends are exclusive. Immutable.
 */
public sealed interface YamlNode {
    /** The file it is in. */
    SourceText source();

    /** Where it starts: its first character, anchors aside. */
    int start();

    /** Where it ends, exclusive. */
    int end();

    /** Where it is. */
    default SourceSpan span() {
        return source().span(start(), end());
    }

    /** How a scalar was written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * A single text.
     *
     * @param source the file
     * @param start its first character, the quotation mark or the {@code |} or {@code >} included
     * @param end just past its last character, the closing quotation mark included
     * @param style how it was written
     * @param text what it says, quotes, escapes and folds undone
     */
    record Scalar(SourceText source, int start, int end, Style style, String text) implements YamlNode {
        /** The text, each character with its place in the file. */
        public LocatedText located() {
            return ScalarOffsets.locate(this);
        }

        /** Whether nothing was written, or YAML's words for nothing. */
        public boolean isNothing() {
            return text.isBlank() || (style == Style.PLAIN && (text.equals("~") || text.equals("null")));
        }
    }

    /**
     * Values by name.
     *
     * @param source the file
     * @param start its first character
     * @param end just past its last character
     * @param entries the names and values as they are, each name once
     */
    record Mapping(SourceText source, int start, int end, List<Entry> entries) implements YamlNode {
        /** Keeps its own copy. */
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A name and its value.
     *
     * @param key the name
     * @param value what stands for it
     */
    record Entry(Scalar key, YamlNode value) {}

    /**
     * A list.
     *
     * @param source the file
     * @param start its first character
     * @param end just past its last character
     * @param items what is in it, in order
     */
    record Sequence(SourceText source, int start, int end, List<YamlNode> items) implements YamlNode {
        /** Keeps its own copy. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** What it is, in words: {@code a text}, {@code a list} or {@code a group of fields}. */
    default String noun() {
        return switch (this) {
            case Scalar _ -> "a text";
            case Mapping _ -> "a group of fields";
            case Sequence _ -> "a list";
        };
    }
}
