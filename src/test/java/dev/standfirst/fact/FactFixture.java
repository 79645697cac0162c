package dev.standfirst.fact;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.evaluation.UnitNames;
import dev.standfirst.fact.model.Attribution;
import dev.standfirst.fact.model.Caveat;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Column;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Maintenance;
import dev.standfirst.fact.model.Measurement;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.fact.model.Status;
import dev.standfirst.fact.model.Vocabulary;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts for tests, one a line: an id and its fields, each with its own place in a file.
 *
 * <pre>
 * arrivals-2022: 12,658 | unit people | period 2022 | universe boats | status official
 * fall: = change(arrivals-2022, arrivals-2023)
 * boats: # 2022 45774; 2023 29437 | unit people | cumulative
 * </pre>
 */
public final class FactFixture {
    private final SourceText source;
    private final List<FactDeclaration> declarations = new ArrayList<>();

    private FactFixture(String text) {
        source = new SourceText("facts.yaml", text);
    }

    /** Reads declarations. */
    public static FactFixture of(String text) {
        var fixture = new FactFixture(text);
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                fixture.line(line, start);
            }
            start += line.length() + 1;
        }
        return fixture;
    }

    /** The facts that {@code text} declares. */
    public static Facts facts(String text) {
        return of(text).resolve();
    }

    /** The text of a formula in its own file. */
    public static LocatedText formula(String text) {
        return LocatedText.slice(new SourceText("formula.yaml", text), 0, text.length());
    }

    public Facts resolve() {
        return Facts.resolve(declarations, new ProseReader()::readWhole);
    }

    /** The same with another reader of typed quantities. */
    public Facts resolve(QuantityReader reader) {
        return Facts.resolve(declarations, reader);
    }

    /** The same, reusing facts that were resolved before. */
    public Facts resolveAfter(Facts before) {
        return Facts.resolve(declarations, new ProseReader()::readWhole, before);
    }

    /** The very same declarations, except those that {@code text} declares again; new ones come last. */
    public FactFixture but(String text) {
        var changed = new FactFixture(source.text());
        changed.declarations.addAll(declarations);
        for (FactDeclaration fresh : of(text).declarations) {
            int at = 0;
            while (at < declarations.size() && !declarations.get(at).id().equals(fresh.id())) {
                at++;
            }
            if (at < declarations.size()) {
                changed.declarations.set(at, fresh);
            } else {
                changed.declarations.add(fresh);
            }
        }
        return changed;
    }

    /** The very same declarations without one fact. */
    public FactFixture without(String id) {
        var changed = new FactFixture(source.text());
        declarations.stream().filter(fact -> !fact.id().equals(id)).forEach(changed.declarations::add);
        return changed;
    }

    private void line(String line, int start) {
        int colon = line.indexOf(": ");
        int bar = line.indexOf(" | ");
        String id = line.substring(0, colon);
        int from = colon + 2;
        int to = bar < 0 ? line.length() : bar;
        var fields = new LinkedHashMap<String, LocatedText>();
        int at = bar < 0 ? line.length() : bar + 3;
        while (at < line.length()) {
            int next = line.indexOf(" | ", at);
            int end = next < 0 ? line.length() : next;
            String field = line.substring(at, end);
            int space = field.indexOf(' ');
            String name = space < 0 ? field : field.substring(0, space);
            fields.put(name, slice(start + (space < 0 ? end : at + space + 1), start + end));
            at = next < 0 ? line.length() : next + 3;
        }
        declarations.add(declaration(id, start, definition(line, start, from, to, fields), fields));
    }

    private Definition definition(String line, int start, int from, int to, Map<String, LocatedText> fields) {
        if (line.startsWith("= ", from)) {
            return new Definition.Computed(slice(start + from + 2, start + to));
        }
        if (!line.startsWith("# ", from)) {
            return new Definition.Given(slice(start + from, start + to), fields.containsKey("text"));
        }
        var rows = new ArrayList<Definition.Row>();
        int at = from + 2;
        while (at < to) {
            int semicolon = line.indexOf(';', at);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            String[] cells = line.substring(at, end).strip().split(" ", 3);
            int period = line.indexOf(cells[0], at);
            int value = line.indexOf(cells[1], period + cells[0].length());
            Set<Status> statuses = cells.length < 3 ? Set.of() : statuses(cells[2]);
            rows.add(new Definition.Row(
                    Period.parse(cells[0]).orElseThrow(),
                    slice(start + period, start + period + cells[0].length()).span(),
                    slice(start + value, start + value + cells[1].length()),
                    statuses));
            at = end + 1;
        }
        return new Definition.Tabled(
                slice(start, start + from).span(), rows, fields.containsKey("cumulative"), Column.PLAIN);
    }

    private FactDeclaration declaration(String id, int start, Definition definition, Map<String, LocatedText> fields) {
        LocatedText none = slice(start, start);
        SourceSpan span = slice(start, start + id.length()).span();
        List<Citation> citations = fields.containsKey("source")
                ? List.of(new Citation(
                        text(fields, "source"), fields.get("source").span(), "", text(fields, "via"), Optional.empty()))
                : List.of();
        List<CaveatAnswer> answers = Stream.of(CaveatAnswer.values())
                .filter(answer -> answer.label().equals(text(fields, "answers")))
                .toList();
        List<Caveat> caveats =
                fields.containsKey("caveat") ? List.of(new Caveat(fields.get("caveat"), answers)) : List.of();
        return new FactDeclaration(
                id,
                span,
                slice(start, start + id.length()),
                definition,
                new Measurement(
                        none,
                        fields.getOrDefault("unit", none),
                        Period.parse(text(fields, "period")),
                        Period.parse(text(fields, "compared-with")),
                        text(fields, "universe"),
                        fields.getOrDefault("rounded-to", none)),
                new Attribution(citations, ""),
                statuses(text(fields, "status")),
                caveats,
                new Maintenance(
                        Optional.empty(),
                        fields.containsKey("revised") ? revisions(fields.get("revised")) : List.of(),
                        words(fields, "formerly")),
                new Vocabulary(
                        List.of(),
                        fields.containsKey("also") ? List.of(text(fields, "also")) : List.of(),
                        List.of(),
                        List.of(),
                        Map.of()));
    }

    /** Revisions as in {@code 2024-03-01 9,000; 2024-05-01 2023 = 10,000}, the latter of one period of a series. */
    private static List<Revision> revisions(LocatedText field) {
        var revisions = new ArrayList<Revision>();
        for (String each : field.text().split("; ", -1)) {
            String[] parts = each.split(" ", 2);
            int equals = parts[1].indexOf(" = ");
            String was = equals < 0 ? parts[1] : parts[1].substring(equals + 3);
            Optional<Period> period = equals < 0 ? Optional.empty() : Period.parse(parts[1].substring(0, equals));
            revisions.add(new Revision(LocalDate.parse(parts[0]), formula(was), formula("Because."), period));
        }
        return revisions;
    }

    private static Set<Status> statuses(String words) {
        var statuses = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if ((" " + words + " ").contains(" " + status.label() + " ")) {
                statuses.add(status);
            }
        }
        return statuses;
    }

    private static List<String> words(Map<String, LocatedText> fields, String name) {
        return fields.containsKey(name) ? List.of(text(fields, name).split(" ")) : List.of();
    }

    private static String text(Map<String, LocatedText> fields, String name) {
        LocatedText field = fields.get(name);
        return field == null ? "" : field.text();
    }

    private LocatedText slice(int start, int end) {
        return LocatedText.slice(source, start, end);
    }

    /** The quantity of a fact. */
    public static Quantity quantity(Facts facts, String id) {
        return ((FactValue.OfQuantity) facts.find(id).orElseThrow().value()).quantity();
    }

    /** What is known of a fact's number. */
    public static Interval range(Facts facts, String id) {
        return quantity(facts, id).range();
    }

    /** A value as the tables of this package show it: its range, its unit, and whether it is a change. */
    public static String shown(FactValue value) {
        return switch (value) {
            case FactValue.OfQuantity quantity ->
                quantity.quantity().range() + " "
                        + UnitNames.of(quantity.quantity().unit())
                        + (quantity.quantity().change() ? " change" : "");
            case FactValue.OfDate date -> date.date().toString();
            case FactValue.OfText text -> text.text();
            case FactValue.OfBoolean truth -> truth.truth().name().toLowerCase(Locale.ROOT);
            case FactValue.OfSeries series -> series.series().points().size() + " values";
        };
    }
}
