package dev.standfirst.content.reader;

import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file of facts says at its head, under {@code defaults}, of all facts below that do not say it themselves. A computed fact has all
 * of it from its inputs, a series its periods from its data; a unit is for bare numbers.
 */
final class FactDefaults {
    /** The name that they are under, which no fact has. */
    static final String NAME = "defaults";

    private static final FactDefaults NONE = new FactDefaults(List.of());

    private final List<Entry> entries;

    private FactDefaults(List<Entry> entries) {
        this.entries = entries;
    }

    /** Those at the head of a file; what is wrong with them, or has no effect, is reported. */
    static FactDefaults of(Mapping file, Diagnostics problems) {
        Optional<Entry> head =
                file.entries().stream().filter(FactDefaults::isHead).findFirst();
        if (head.isEmpty()) {
            return NONE;
        }
        Scalar key = head.get().key();
        if (!(head.get().value() instanceof Mapping mapping)) {
            problems.add(Diagnostic.of(DiagnosticCode.WRONG_TYPE, key.span(), "“defaults” needs fields")
                    .help("write them on the lines below, indented by two spaces: “source: …”"));
            return NONE;
        }
        if (!file.entries().getFirst().equals(head.get())) {
            problems.add(
                    Diagnostic.of(DiagnosticCode.NO_EFFECT, key.span(), "“defaults” is not the first entry of its file")
                            .related(file.entries().getFirst().key().span(), "a fact above it")
                            .help("move it to the first line"));
            return NONE;
        }
        var defaults =
                new FactDefaults(readable(mapping, Fields.of(FactReader.DEFAULTS, mapping, key.span(), problems)));
        defaults.reportUnused(file, problems);
        return defaults;
    }

    /** Whether an entry of a file is not a fact but its defaults. */
    static boolean isHead(Entry entry) {
        return entry.key().text().equals(NAME);
    }

    private static List<Entry> readable(Mapping mapping, Fields fields) {
        List<String> right = FactReader.DEFAULTS.fields().stream()
                .filter(field -> fields.find(field).isPresent())
                .<String>map(Field::name)
                .toList();
        return mapping.entries().stream()
                .filter(entry -> right.contains(entry.key().text()))
                .toList();
    }

    private void reportUnused(Mapping file, Diagnostics problems) {
        for (Entry entry : entries) {
            boolean used = file.entries().stream()
                    .filter(fact -> !isHead(fact))
                    .anyMatch(fact -> fact.value() instanceof Mapping fields && takes(fields, entry));
            if (!used) {
                problems.add(Diagnostic.of(
                                DiagnosticCode.NO_EFFECT,
                                entry.key().span(),
                                "no fact in this file uses the default “"
                                        + entry.key().text() + "”")
                        .help("delete it: each fact has its own, or cannot have one"));
            }
        }
    }

    /** A fact with the defaults that it takes. */
    Entry fill(Entry fact) {
        if (entries.isEmpty() || !(fact.value() instanceof Mapping fields)) {
            return fact;
        }
        List<Entry> taken =
                entries.stream().filter(entry -> takes(fields, entry)).toList();
        if (taken.isEmpty()) {
            return fact;
        }
        var all = new ArrayList<>(fields.entries());
        all.addAll(taken);
        return new Entry(fact.key(), new Mapping(fields.source(), fields.start(), fields.end(), all));
    }

    /** What facts are made of beside their own words. */
    String words() {
        return entries.isEmpty()
                ? ""
                : entries.getFirst()
                        .key()
                        .source()
                        .text()
                        .substring(
                                entries.getFirst().key().start(),
                                entries.getLast().value().end());
    }

    private static boolean takes(Mapping fact, Entry entry) {
        String name = entry.key().text();
        if (find(fact, name).isPresent()) {
            return false;
        }
        Optional<Entry> value = find(fact, "value");
        boolean data = find(fact, "data").isPresent();
        return switch (name) {
            case "period" -> value.isPresent();
            case "unit" ->
                (data && !hasOwnUnit(fact))
                        || value.filter(FactDefaults::isBare).isPresent();
            default -> value.isPresent() || data;
        };
    }

    private static boolean hasOwnUnit(Mapping fact) {
        return find(fact, "data").stream()
                .flatMap(data -> data.value() instanceof Mapping fields ? Stream.of(fields) : Stream.empty())
                .anyMatch(fields -> find(fields, "unit").isPresent());
    }

    private static Optional<Entry> find(Mapping fields, String name) {
        return fields.entries().stream()
                .filter(entry -> entry.key().text().equals(name))
                .findFirst();
    }

    /** Whether a value is a number that names no unit. */
    private static boolean isBare(Entry value) {
        return value.value() instanceof Scalar scalar
                && scalar.text()
                        .strip()
                        .matches("[+\\-−]?[0-9][0-9,. \u00a0\u202f]*(?:[0-9]|thousand|million|billion)?");
    }
}
