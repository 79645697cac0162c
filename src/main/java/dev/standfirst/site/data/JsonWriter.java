package dev.standfirst.site.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A JSON value (RFC 8259). Immutable. Its text may be in a file or inside a script element of a page. */
public sealed interface JsonWriter {
    /** The value {@code null}. */
    JsonWriter NULL = new Literal("null");

    /** A text. */
    record Text(String text) implements JsonWriter {}

    /** A number or one of {@code true}, {@code false} and {@code null}, as it is written. */
    record Literal(String written) implements JsonWriter {}

    /** An array. */
    record Array(List<JsonWriter> items) implements JsonWriter {
        /** Keeps its own copy. */
        public Array {
            items = List.copyOf(items);
        }
    }

    /** An array whose values are made one at a time, as they are written: there may be too many to hold. */
    record Each<T>(List<T> of, Function<? super T, JsonWriter> making) implements JsonWriter {
        /** Keeps its own copy. */
        public Each {
            of = List.copyOf(of);
        }
    }

    /** An object; its members stay in their order. */
    record Members(SequencedMap<String, JsonWriter> members) implements JsonWriter {
        /** Keeps its own copy. */
        public Members {
            members = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }
    }

    /** An object that is on one line in a file too: one of very many. */
    record Line(Members of) implements JsonWriter {}

    /** A text. */
    static JsonWriter of(String text) {
        return new Text(text);
    }

    /** A truth value. */
    static JsonWriter of(boolean truth) {
        return new Literal(truth ? "true" : "false");
    }

    /** A whole number. */
    static JsonWriter of(long number) {
        return new Literal(Long.toString(number));
    }

    /** An array of values. */
    static JsonWriter array(Collection<? extends JsonWriter> items) {
        return new Array(List.copyOf(items));
    }

    /** An array of what is made of each of {@code items}, as it is written. */
    static <T> JsonWriter each(List<T> items, Function<? super T, JsonWriter> making) {
        return new Each<>(items, making);
    }

    /** An array of texts. */
    static JsonWriter texts(Collection<String> texts) {
        return new Array(texts.stream().map(JsonWriter::of).toList());
    }

    /** Begins an object. */
    static Builder object() {
        return new Builder();
    }

    /** Builds an object, member by member. */
    final class Builder {
        private final LinkedHashMap<String, JsonWriter> members = new LinkedHashMap<>();

        /** Adds a member. */
        public Builder put(String name, JsonWriter value) {
            members.put(name, value);
            return this;
        }

        /** Adds a text. */
        public Builder put(String name, String text) {
            return put(name, of(text));
        }

        /** Adds a text unless it is empty. */
        public Builder putIfAny(String name, String text) {
            return text.isEmpty() ? this : put(name, text);
        }

        /** Adds an array unless it is empty. */
        public Builder putIfAny(String name, Collection<? extends JsonWriter> items) {
            return items.isEmpty() ? this : put(name, array(items));
        }

        /** The object. */
        public JsonWriter build() {
            return new Members(members);
        }

        /** The object, on one line in a file too. */
        public JsonWriter line() {
            return new Line(new Members(members));
        }
    }

    /** This value on one line. */
    default String compact() {
        var out = new StringBuilder();
        write(this, out, "", false);
        return out.toString();
    }

    /** This value as a file: indented by two spaces, ending with a line end. */
    default String pretty() {
        var out = new StringBuilder();
        write(this, out, "\n", true);
        return out.append('\n').toString();
    }

    /** The same in pieces, one for each item of the array that is made as it is written, if that is its last member. */
    default Iterable<String> pieces() {
        if (!(this instanceof Members(SequencedMap<String, JsonWriter> members)
                && members.lastEntry().getValue() instanceof Each<?> each
                && !each.of().isEmpty())) {
            return List.of(pretty());
        }
        var before = new LinkedHashMap<>(members);
        before.put(members.lastEntry().getKey(), new Array(List.of()));
        String empty = new Members(before).pretty();
        int end = empty.lastIndexOf(']');
        int items = each.of().size();
        return () -> IntStream.rangeClosed(0, items)
                .mapToObj(i -> i == items
                        ? "\n  " + empty.substring(end)
                        : (i == 0 ? empty.substring(0, end) : ",") + item(each, i))
                .iterator();
    }

    private static <T> String item(Each<T> each, int place) {
        var out = new StringBuilder("\n    ");
        write(each.making().apply(each.of().get(place)), out, "\n    ", true);
        return out.toString();
    }

    private static void write(JsonWriter value, StringBuilder out, String indent, boolean pretty) {
        switch (value) {
            case Text(String text) -> quote(text, out);
            case Literal(String written) -> out.append(written);
            case Array(List<JsonWriter> items) -> list(items, item -> item, out, indent, pretty);
            case Each<?> each -> list(each, out, indent, pretty);
            case Line(Members of) -> {
                out.append('{');
                members(of, out, pretty ? ", " : ",", pretty ? ": " : ":", item -> write(item, out, "", false));
                out.append('}');
            }
            case Members of -> {
                String inner = deeper(indent, pretty);
                out.append('{').append(of.members().isEmpty() ? "" : inner);
                members(of, out, "," + inner, pretty ? ": " : ":", item -> write(item, out, inner, pretty));
                out.append(of.members().isEmpty() ? "" : indent).append('}');
            }
        }
    }

    private static void members(
            Members of, StringBuilder out, String between, String colon, Consumer<JsonWriter> writing) {
        String separator = "";
        for (Map.Entry<String, JsonWriter> member : of.members().entrySet()) {
            out.append(separator);
            quote(member.getKey(), out);
            out.append(colon);
            writing.accept(member.getValue());
            separator = between;
        }
    }

    private static <T> void list(Each<T> each, StringBuilder out, String indent, boolean pretty) {
        list(each.of(), each.making(), out, indent, pretty);
    }

    private static String deeper(String indent, boolean pretty) {
        return pretty ? indent + "  " : indent;
    }

    private static <T> void list(
            List<T> items, Function<? super T, JsonWriter> making, StringBuilder out, String indent, boolean pretty) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(i > 0 ? "," : "").append(deeper(indent, pretty));
            write(making.apply(items.get(i)), out, deeper(indent, pretty), pretty);
        }
        out.append(items.isEmpty() ? "" : indent).append(']');
    }

    /** What could end a script element or a line of JavaScript, and what cannot be seen, is written as an escape. */
    private static void quote(String text, StringBuilder out) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(c)) {
                out.append(text, from, i).append(escape(c));
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static boolean isEscaped(char c) {
        return c < 0x7F
                ? c < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&'
                : c < 0xA0 || c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.FORMAT;
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> "\\u%04x".formatted((int) c);
        };
    }
}
