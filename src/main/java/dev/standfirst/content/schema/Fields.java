package dev.standfirst.content.schema;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.content.yaml.YamlDocument;
import dev.standfirst.content.yaml.YamlNode;
import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A group of fields, read by its schema. Unknown and missing fields are reported when it is made, a value that does not fit when
 * it is asked for; ask for each field once. A name that is all but right is reported and then read as what it must have meant.
 */
public final class Fields {
    private static final int MAX_UNKNOWN = 20;

    private final Mapping mapping;
    private final SourceSpan place;
    private final Diagnostics problems;
    private final Map<String, Entry> byName = new HashMap<>();

    private final Predicate<String> unread;

    private Fields(Mapping mapping, SourceSpan place, Diagnostics problems, Predicate<String> unread) {
        this.unread = unread;
        this.mapping = mapping;
        this.place = place;
        this.problems = problems;
    }

    /** The fields of a mapping; what is missing is reported at {@code place}. */
    public static Fields of(Schema schema, Mapping mapping, SourceSpan place, Diagnostics problems) {
        return of(schema, YamlDocument.of(mapping), place, problems);
    }

    /** The fields of a document, of which some may be unread; these are not missing. */
    public static Fields of(Schema schema, YamlDocument document, SourceSpan place, Diagnostics problems) {
        var fields = new Fields(document.root(), place, problems, document::isUnread);
        fields.sort(schema);
        for (Field<?> field : schema.fields()) {
            if (field.required() && !fields.has(field) && !document.isUnread(field.name())) {
                fields.reportMissing(field, schema.what());
            }
        }
        return fields;
    }

    private void sort(Schema schema) {
        Set<String> names = Set.copyOf(schema.names());
        Set<String> present = mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(names::contains)
                .collect(Collectors.toSet());
        List<String> absent =
                schema.names().stream().filter(name -> !present.contains(name)).toList();
        int unknown = 0;
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            if (names.contains(name)) {
                byName.put(name, entry);
            } else if (++unknown <= MAX_UNKNOWN) {
                Optional<String> meant = DidYouMean.to(name, absent);
                problems.add(unknown(schema, entry, absent));
                meant.ifPresent(field -> byName.putIfAbsent(field, entry));
            }
        }
        if (unknown > MAX_UNKNOWN) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_FIELD,
                            place,
                            String.format(
                                    Locale.ROOT,
                                    "%,d more unknown fields in this %s",
                                    unknown - MAX_UNKNOWN,
                                    schema.what()))
                    .help("its fields are " + String.join(", ", schema.names())));
        }
    }

    /** {@code absent} are the fields that are not there, one of which is more likely to be meant. */
    private static Diagnostic unknown(Schema schema, Entry entry, List<String> absent) {
        String name = entry.key().text();
        var diagnostic = Diagnostic.of(
                DiagnosticCode.UNKNOWN_FIELD,
                entry.key().span(),
                "a " + schema.what() + " has no field “" + MessageText.shown(name) + "”");
        Optional<String> meant = DidYouMean.to(name, absent).or(() -> DidYouMean.to(name, schema.names()));
        if (isRestOfValue(entry) && meant.isEmpty()) {
            String what = name.chars().allMatch(c -> c >= '0' && c <= '9') ? "a number" : "a text";
            return diagnostic.help(
                    "a comma ends a value between brackets: put " + what + " that contains a comma in quotation marks");
        }
        if (name.equals("<<")) {
            return diagnostic.help("write the fields out: YAML 1.2 has no merging with “<<”");
        }
        return meant.map(diagnostic::didYouMean)
                .orElseGet(() -> diagnostic.help("its fields are " + String.join(", ", schema.names())));
    }

    /** Whether what looks like a field is the {@code 301} of a {@code was: 12,301} between brackets: it follows a comma and has no value. */
    private static boolean isRestOfValue(Entry entry) {
        String text = entry.key().source().text();
        int before = entry.key().start() - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before > 0 && text.charAt(before) == ',' && entry.value() instanceof Scalar value && value.isNothing();
    }

    /** Whether the field may be there though it could not be read, which has been reported. */
    public boolean isUnread(Field<?> field) {
        return unread.test(field.name());
    }

    /** Reports that a field is not there. */
    public void reportMissing(Field<?> field, String what) {
        Entry entry = byName.get(field.name());
        if (entry != null) {
            problems.add(
                    Diagnostic.of(DiagnosticCode.MISSING_FIELD, entry.key().span(), "“" + field.name() + "” is empty")
                            .help("write " + field.type().noun() + " after the colon"));
        } else {
            problems.add(Diagnostic.of(
                            DiagnosticCode.MISSING_FIELD, place, "this " + what + " has no “" + field.name() + "”")
                    .help("add a line “" + field.name() + ": …”"));
        }
    }

    /** Where the group is: for what is wrong with all of it. */
    public SourceSpan place() {
        return place;
    }

    /** Where diagnostics go. */
    public Diagnostics problems() {
        return problems;
    }

    /** Whether the field is there and not empty. */
    public boolean has(Field<?> field) {
        return value(field).isPresent();
    }

    private Optional<YamlNode> value(Field<?> field) {
        return Optional.ofNullable(byName.get(field.name()))
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.isNothing()));
    }

    /** Where the field's name is, or the place of the group when it is not there. */
    public SourceSpan placeOf(Field<?> field) {
        Entry entry = byName.get(field.name());
        return entry == null ? place : entry.key().span();
    }

    /** The field's value; empty when it is not there or does not fit. */
    public <T> Optional<T> find(Field<T> field) {
        return value(field).flatMap(node -> field.type().read(node, field.name(), problems));
    }

    /** The field's text; empty, and at the place of the group, when it is not there. */
    public LocatedText text(Field<LocatedText> field) {
        return find(field).orElseGet(() -> {
            Entry entry = byName.get(field.name());
            int start = entry == null ? mapping.start() : entry.value().start();
            return LocatedText.slice(mapping.source(), start, start);
        });
    }

    /** The field's text with no places; empty when it is not there. */
    public String string(Field<LocatedText> field) {
        return find(field).map(LocatedText::text).orElse("");
    }

    /** The field's values; empty when it is not there. */
    public <T> List<T> list(Field<List<T>> field) {
        return find(field).orElse(List.of());
    }

    /** The texts of the field's values with no places. */
    public List<String> strings(Field<List<LocatedText>> field) {
        return list(field).stream().map(LocatedText::text).toList();
    }
}
