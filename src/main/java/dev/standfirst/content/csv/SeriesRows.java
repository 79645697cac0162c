package dev.standfirst.content.csv;

import dev.standfirst.content.schema.DateFields;
import dev.standfirst.content.schema.FieldType.Named;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Gathers the rows of one series from a data file. */
final class SeriesRows {
    private static final int MISSING = -1;
    private static final int MAX_FAULTS = 10;
    private static final int MAX_SUGGESTIONS = 200;

    /** Words that mean the same in YAML with and without quotation marks. */
    private static final Pattern UNQUOTED = Pattern.compile("\\p{L}[\\p{L}\\p{N} _-]*[\\p{L}\\p{N}]");

    private final SeriesRequest request;
    private final SourceText source;
    private final Map<String, Integer> header;
    private final Diagnostics problems;
    private final int period;
    private final int value;
    private final int status;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Definition.Row> rows = new ArrayList<>();
    private final Set<String> filtered = new LinkedHashSet<>();
    private boolean usable = true;
    private int faults;

    /** What a row must have in a column. */
    private record Condition(int column, String value) {}

    /** For a series from the file {@code source}, whose columns the header numbers; columns that are not there are reported. */
    SeriesRows(SeriesRequest request, SourceText source, Map<String, Integer> header, Diagnostics problems) {
        this.request = request;
        this.source = source;
        this.header = header;
        this.problems = problems;
        this.period = column(request.period());
        this.value = column(request.value());
        this.status = request.status().map(this::column).orElse(MISSING);
        for (Named<LocatedText> condition : request.filter()) {
            conditions.add(
                    new Condition(column(condition.name()), condition.value().text()));
        }
    }

    private int column(LocatedText name) {
        Integer column = header.get(name.text());
        if (column != null) {
            return column;
        }
        usable = false;
        boolean semicolons =
                header.size() == 1 && header.keySet().iterator().next().indexOf(';') >= 0;
        Diagnostic unknown = Diagnostic.of(
                        DiagnosticCode.BAD_CSV,
                        name.span(),
                        "“" + MessageText.shown(request.file().text()) + "” has no column “"
                                + MessageText.shown(name.text()) + "”")
                .related(source.span(0, CsvCells.lastCharacter(source.text(), 0)), "its columns are named here");
        problems.add(
                semicolons
                        ? unknown.help("the columns of that file are separated by semicolons: save it with commas")
                        : DidYouMean.to(name.text(), header.keySet())
                                .map(word -> meant(unknown, word))
                                .orElse(unknown.help(
                                        "its columns are " + MessageText.shown(String.join(", ", header.keySet())))));
        return MISSING;
    }

    /** A word of the data file in place of one in YAML; an edit where it needs no quotation marks there. */
    private static Diagnostic meant(Diagnostic fault, String word) {
        Diagnostic found = fault.didYouMean(word);
        return UNQUOTED.matcher(word).matches() ? found : found.withoutFixes();
    }

    /** Takes the row that starts at offset {@code start}, if it belongs to the series. */
    void add(CSVRecord row, int start) {
        if (!usable || !passes(row)) {
            return;
        }
        LocatedText periodCell = cell(row, start, period);
        LocatedText valueCell = cell(row, start, value);
        Optional<Period> of = period(periodCell);
        boolean readable = value(valueCell);
        Set<Status> statuses = status == MISSING ? Set.of() : statuses(cell(row, start, status));
        if (of.isPresent() && readable) {
            rows.add(new Definition.Row(of.get(), periodCell.span(), valueCell, statuses));
        }
    }

    private boolean passes(CSVRecord row) {
        for (Condition condition : conditions) {
            String cell = row.get(condition.column()).strip();
            if (!cell.equals(condition.value())) {
                if (filtered.size() < MAX_SUGGESTIONS) {
                    filtered.add(cell);
                }
                return false;
            }
        }
        return true;
    }

    private LocatedText cell(CSVRecord row, int start, int column) {
        return CsvCells.cell(source, start, column, row.get(column));
    }

    private Optional<Period> period(LocatedText cell) {
        if (cell.isEmpty()) {
            fault(empty(cell, request.period()));
            return Optional.empty();
        }
        var found = new Diagnostics();
        Optional<Period> of = DateFields.period(cell, request.period().text(), found);
        found.toList().forEach(this::fault);
        return of;
    }

    private boolean value(LocatedText cell) {
        if (cell.isEmpty()) {
            fault(empty(cell, request.value()));
            return false;
        }
        if (cell.text().chars().noneMatch(Character::isDigit)) {
            fault(Diagnostic.of(
                            DiagnosticCode.BAD_CSV,
                            cell.span(),
                            "“" + MessageText.shown(cell.text()) + "” is not a number")
                    .related(request.file().span(), "the fact that reads it")
                    .help("write a number, or delete the row"));
            return false;
        }
        var found = new Diagnostics();
        boolean readable = FieldTypes.NUMBERS
                .reader()
                .read(cell, request.value().text(), found)
                .isPresent();
        found.toList().forEach(this::fault);
        return readable;
    }

    private static Diagnostic empty(LocatedText cell, LocatedText column) {
        return Diagnostic.of(
                        DiagnosticCode.BAD_CSV,
                        cell.span(),
                        "the column “" + MessageText.shown(column.text()) + "” is empty in this row")
                .help("fill it in, or delete the row");
    }

    /** Words with spaces or semicolons between them. */
    private Set<Status> statuses(LocatedText cell) {
        var statuses = EnumSet.noneOf(Status.class);
        String text = cell.text();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && " ;".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end > start) {
                var found = new Diagnostics();
                FieldTypes.STATUS.read(cell.part(start, end), "status", found).ifPresent(statuses::add);
                found.toList().forEach(this::fault);
            }
            start = end + 1;
        }
        return statuses;
    }

    private void fault(Diagnostic diagnostic) {
        faults++;
        if (faults <= MAX_FAULTS) {
            problems.add(diagnostic);
        }
    }

    /** The series; unread where something was wrong with it, or with its file. */
    Definition definition(boolean fileIsWhole) {
        if (faults > MAX_FAULTS) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.BAD_CSV,
                            request.file().span(),
                            String.format(
                                    Locale.ROOT, "%,d more values of this series cannot be read", faults - MAX_FAULTS))
                    .help("fix the rows listed above first"));
        }
        if (usable && fileIsWhole && faults == 0 && rows.isEmpty()) {
            reportNoRows();
        }
        return usable && fileIsWhole && faults == 0 && !rows.isEmpty()
                ? new Definition.Tabled(request.span(), rows, request.cumulative())
                : new Definition.Unread(request.span());
    }

    private void reportNoRows() {
        if (request.filter().isEmpty()) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.BAD_CSV,
                            request.file().span(),
                            "“" + MessageText.shown(request.file().text()) + "” has no rows")
                    .help("add a row for each period"));
            return;
        }
        Named<LocatedText> first = request.filter().getFirst();
        Diagnostic nothing = Diagnostic.of(
                DiagnosticCode.BAD_CSV,
                first.value().span(),
                "no row of “" + MessageText.shown(request.file().text()) + "” matches this filter");
        problems.add(DidYouMean.to(first.value().text(), filtered)
                .map(word -> meant(nothing, word))
                .map(found -> request.filter().size() == 1 ? found : found.withoutFixes())
                .orElse(nothing.help("check the spelling, capital letters included")));
    }
}
