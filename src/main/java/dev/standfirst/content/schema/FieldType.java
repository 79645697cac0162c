package dev.standfirst.content.schema;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.content.yaml.YamlNode;
import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.content.yaml.YamlNode.Sequence;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.LocatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the value of a field may be, and how it is read. A value that does not fit is reported once, at its place.
 *
 * @param <T> what the value becomes
 */
public sealed interface FieldType<T> {
    /** What fits, with an article, as it is said to editors: {@code a date such as 2024-05-22}. */
    String noun();

    /** The value that {@code node} holds; empty when it does not fit, which is then reported. {@code name} is the field's. */
    Optional<T> read(YamlNode node, String name, Diagnostics problems);

    /** Reads a single text into something. */
    @FunctionalInterface
    interface Reader<T> {
        /** What the text stands for; empty when it stands for nothing that fits, which is then reported. */
        Optional<T> read(LocatedText text, String name, Diagnostics problems);
    }

    /**
     * Something that one text stands for.
     *
     * @param noun what fits
     * @param form what it looks like
     * @param reader reads the text, with no white space at its ends
     */
    record Single<T>(String noun, JsonShape form, Reader<T> reader) implements FieldType<T> {
        /** Something that may look like anything. */
        public Single(String noun, Reader<T> reader) {
            this(noun, JsonShape.ANY, reader);
        }

        @Override
        public Optional<T> read(YamlNode node, String name, Diagnostics problems) {
            if (node instanceof Scalar scalar) {
                return reader.read(scalar.located().strip(), name, problems);
            }
            problems.add(mismatch(node, name, this));
            return Optional.empty();
        }
    }

    /**
     * One of a few words.
     *
     * @param words what each of them stands for, in the order in which they are listed to editors
     */
    record Word<T>(Map<String, T> words) implements FieldType<T> {
        @Override
        public String noun() {
            return words.size() == 1
                    ? MessageText.anyOf(words.keySet())
                    : "one of " + MessageText.anyOf(words.keySet());
        }

        @Override
        public Optional<T> read(YamlNode node, String name, Diagnostics problems) {
            if (!(node instanceof Scalar scalar)) {
                problems.add(mismatch(node, name, this));
                return Optional.empty();
            }
            return read(scalar.located().strip(), name, problems);
        }

        /** The meaning of a word that is in a text. */
        public Optional<T> read(LocatedText text, String name, Diagnostics problems) {
            Optional<T> meaning = Optional.ofNullable(words.get(text.text()));
            if (meaning.isEmpty()) {
                Diagnostic other = Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        text.span(),
                        "“" + name + "” cannot be “" + MessageText.shown(text.text()) + "”");
                problems.add(DidYouMean.to(text.text(), words.keySet())
                        .map(other::didYouMean)
                        .orElse(other.help("write " + noun())));
            }
            return meaning;
        }
    }

    /**
     * Several values of one type in a list, or a single one without a list.
     *
     * @param of the type of each
     */
    record OneOrMore<T>(FieldType<T> of) implements FieldType<List<T>> {
        @Override
        public String noun() {
            return of.noun() + ", or a list";
        }

        @Override
        public Optional<List<T>> read(YamlNode node, String name, Diagnostics problems) {
            List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
            List<T> values = new ArrayList<>(items.size());
            for (YamlNode item : items) {
                if (item instanceof Scalar scalar && scalar.isNothing()) {
                    problems.add(
                            Diagnostic.of(DiagnosticCode.WRONG_TYPE, item.span(), "an item of “" + name + "” is empty")
                                    .help("delete it, or write " + of.noun()));
                } else {
                    of.read(item, name, problems).ifPresent(values::add);
                }
            }
            return Optional.of(List.copyOf(values));
        }
    }

    /** Makes a value of fields; empty when too much is missing, which the fields have reported. */
    @FunctionalInterface
    interface Maker<T> {
        /** The value that the fields stand for. */
        Optional<T> make(Fields fields);
    }

    /**
     * A group of fields.
     *
     * @param schema which fields
     * @param maker what they become
     */
    record Group<T>(Schema schema, Maker<T> maker) implements FieldType<T> {
        @Override
        public String noun() {
            List<String> required = schema.fields().stream()
                    .filter(Field::required)
                    .<String>map(Field::name)
                    .toList();
            return required.size() == 1
                    ? "the field " + MessageText.allOf(required)
                    : "the fields " + MessageText.allOf(required.isEmpty() ? schema.names() : required);
        }

        @Override
        public Optional<T> read(YamlNode node, String name, Diagnostics problems) {
            if (node instanceof Mapping mapping) {
                return maker.make(Fields.of(schema, mapping, mapping.span().start(), problems));
            }
            problems.add(mismatch(node, name, this));
            return Optional.empty();
        }
    }

    /**
     * A text for short, or a group of fields at length.
     *
     * @param brief the short form
     * @param full the long form
     */
    record BriefOrFull<T>(Single<T> brief, Group<T> full) implements FieldType<T> {
        @Override
        public String noun() {
            return brief.noun() + ", or " + full.noun();
        }

        @Override
        public Optional<T> read(YamlNode node, String name, Diagnostics problems) {
            return switch (node) {
                case Scalar _ -> brief.read(node, name, problems);
                case Mapping _ -> full.read(node, name, problems);
                case Sequence _ -> {
                    problems.add(mismatch(node, name, this));
                    yield Optional.empty();
                }
            };
        }
    }

    /**
     * A value with a name that the editor chose.
     *
     * @param name the name
     * @param value what stands for it
     */
    record Named<T>(LocatedText name, T value) {}

    /**
     * Values by names that the editor chooses.
     *
     * @param of the type of each
     */
    record ByName<T>(FieldType<T> of) implements FieldType<List<Named<T>>> {
        @Override
        public String noun() {
            return "names, each with " + of.noun();
        }

        @Override
        public Optional<List<Named<T>>> read(YamlNode node, String name, Diagnostics problems) {
            if (!(node instanceof Mapping mapping)) {
                problems.add(mismatch(node, name, this));
                return Optional.empty();
            }
            List<Named<T>> values = new ArrayList<>();
            for (Entry entry : mapping.entries()) {
                LocatedText key = entry.key().located();
                of.read(entry.value(), key.text(), problems).ifPresent(value -> values.add(new Named<>(key, value)));
            }
            return Optional.of(List.copyOf(values));
        }
    }

    private static Diagnostic mismatch(YamlNode node, String name, FieldType<?> type) {
        String field = MessageText.shown(name);
        String help = type instanceof Single
                        && node instanceof Sequence list
                        && list.items().size() == 1
                        && list.items().getFirst() instanceof Scalar scalar
                ? "write: " + field + ": " + MessageText.shown(scalar.text())
                : "write " + type.noun() + " after “" + field + ":”";
        return Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        node.span(),
                        "“" + field + "” needs " + type.noun() + ", but this is " + node.noun())
                .help(help);
    }
}
