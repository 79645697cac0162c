package dev.standfirst.content.csv;

import dev.standfirst.content.schema.DateFields;
import dev.standfirst.content.schema.FieldType.Named;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.WrittenPeriod;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.FinancialYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gathers the rows of one series from a data file. */
final class SeriesRows {
    private static final int MISSING = -1;
    private static final int MAX_FAULTS = 10;
    private static final int MAX_SUGGESTIONS = 200;

    /** Words that mean the same in YAML with and without quotation marks. */
    private static final Pattern UNQUOTED = Pattern.compile("\\p{L}[\\p{L}\\p{N} _-]*[\\p{L}\\p{N}]");

    private final SeriesRequest request;
    private final CsvCells cells;
    private final CsvLayout layout;
    private final Map<String, Integer> header;
    private final Map<String, Integer> doubles;
    private final Diagnostics problems;
    private final int period;
    private final int value;
    private final int status;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Definition.Row> rows = new ArrayList<>();
    private final Map<Integer, FinancialYear> years = new HashMap<>();
    private boolean inYears;
    private final Set<String> filtered = new LinkedHashSet<>();
    private boolean usable = true;
    private int faults;

    /** What a row must have in a column. */
    private record Condition(int column, String value) {}

    /** For a series from a file of this layout; columns that are not there, or are there twice, are reported. */
    SeriesRows(SeriesRequest request, CsvCells cells, CsvLayout layout, Diagnostics problems) {
        this.request = request;
        this.cells = cells;
        this.layout = layout;
        this.header = layout.columns();
        this.doubles = layout.doubles();
        this.problems = problems;
        this.period = column(request.period());
        this.value = column(request.value());
        this.status = request.status().map(this::column).orElse(MISSING);
        for (Named<LocatedText> condition : request.filter()) {
            conditions.add(
                    new Condition(column(condition.name()), condition.value().text()));
        }
    }

    private int column(LocatedText named) {
        String name = CsvLayout.name(named.text());
        Integer column = header.get(name);
        if (column == null || doubles.containsKey(name)) {
            usable = false;
        }
        if (column == null) {
            problems.add(unknown(named));
            return MISSING;
        }
        Integer second = doubles.get(name);
        if (second != null) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.BAD_CSV,
                            nameOf(second).span(),
                            "duplicate column “" + MessageText.shown(name) + "”")
                    .related(nameOf(column).span(), "first defined here")
                    .help("give each column its own name"));
        }
        return column;
    }

    private LocatedText nameOf(int column) {
        return cells.cell(layout.start(), column, layout.names().get(column));
    }

    private Diagnostic unknown(LocatedText name) {
        Diagnostic unknown = Diagnostic.of(
                        DiagnosticCode.BAD_CSV,
                        name.span(),
                        "“" + MessageText.shown(request.file().text()) + "” has no column “"
                                + MessageText.shown(name.text()) + "”")
                .related(
                        cells.source().span(layout.start(), cells.lastCharacter(layout.start())),
                        "its columns are named here");
        List<String> names =
                header.keySet().stream().filter(column -> !column.isEmpty()).toList();
        return DidYouMean.to(name.text(), names)
                .map(word -> meant(unknown, word))
                .orElse(unknown.help("its columns are " + MessageText.shown(String.join(", ", names))));
    }

    /** A word of the data file in place of one in YAML; an edit where it needs no quotation marks there. */
    private static Diagnostic meant(Diagnostic fault, String word) {
        Diagnostic found = fault.didYouMean(word);
        return UNQUOTED.matcher(word).matches() ? found : found.withoutFixes();
    }

    boolean isUsable() {
        return usable;
    }

    /**
     * Whether a row may be a note under the table: words where the period should be, and no number. A misspelt period is none, because it
     * begins with its year or has a number beside it.
     */
    boolean isNote(CsvRow row) {
        String first = "";
        for (int i = 0; first.isEmpty(); i++) {
            first = row.text(i);
        }
        String number = row.text(value);
        boolean words = hasWord(first) && !hasWord(number) == number.isEmpty();
        boolean dated = DateFields.isLikePeriod(first) || DateFields.isLikePeriod(row.text(period));
        return words && !dated && (number.isEmpty() || !Character.isDigit(first.charAt(0)));
    }

    private static boolean hasWord(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Takes a row, if it belongs to the series. */
    void add(CsvRow row) {
        if (!usable || !passes(row) || isSecondHeading(row)) {
            return;
        }
        Optional<CsvRow.Dated> of = period(row);
        LocatedText valueCell = row.cell(value);
        boolean readable = value(valueCell);
        Set<Status> statuses = status == MISSING ? Set.of() : statuses(row.cell(status));
        if (of.isPresent() && readable) {
            WrittenPeriod written = of.get().period().orElseThrow();
            inYears |= written instanceof WrittenPeriod.OfYear;
            FinancialYear.parse(row.text(period)).ifPresent(year -> years.put(rows.size(), year));
            rows.add(new Definition.Row(
                    written.from(request.yearStarts()), of.get().place(), valueCell, statuses));
        }
    }

    /** Whether the row under the names has more of them, or units, and no values. */
    private boolean isSecondHeading(CsvRow row) {
        boolean heading = row.isFirst()
                && row.text(value).chars().noneMatch(Character::isDigit)
                && row.text(period).chars().noneMatch(Character::isDigit)
                && (hasWord(row.text(value))
                        || hasWord(row.text(period))
                        || !row.text(value).isEmpty());
        if (heading) {
            fault(
                    Diagnostic.of(
                                    DiagnosticCode.BAD_CSV,
                                    row.cell(row.text(value).isEmpty() ? period : value)
                                            .span(),
                                    "this row has no values, as if the columns had their names in two rows")
                            .related(
                                    cells.source().span(layout.start(), cells.lastCharacter(layout.start())),
                                    "the columns are named here")
                            .help(
                                    "write the names in one row, and delete the other; give a unit or scale under “data” in the fact"));
        }
        return heading;
    }

    private boolean passes(CsvRow row) {
        for (Condition condition : conditions) {
            String cell = row.text(condition.column());
            if (!cell.equals(condition.value())) {
                if (filtered.size() < MAX_SUGGESTIONS) {
                    filtered.add(cell);
                }
                return false;
            }
        }
        return true;
    }

    /** The period of a row. What is wrong with it is reported by the first series that needs it. */
    private Optional<CsvRow.Dated> period(CsvRow row) {
        if (row.text(period).isEmpty()) {
            fault(empty(row.cell(period), request.period()));
            return Optional.empty();
        }
        CsvRow.Dated dated = row.period(period, request.period().text());
        if (dated.period().isPresent()) {
            return Optional.of(dated);
        }
        faults++;
        if (faults <= MAX_FAULTS) {
            problems.addAll(dated.faults());
        }
        return Optional.empty();
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
    Definition definition(boolean fileIsWhole, Locale language) {
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
                ? new Definition.Tabled(
                        request.span(),
                        inYears ? inYears() : rows,
                        request.cumulative(),
                        request.format().column(language, layout.separator()))
                : new Definition.Unread(request.span());
    }

    /** The rows of a column of financial years: {@code 2011-12} is one there, as {@code 2012-13} is, and not December. */
    private List<Definition.Row> inYears() {
        return IntStream.range(0, rows.size())
                .mapToObj(i ->
                        years.containsKey(i) ? rows.get(i).of(years.get(i).from(request.yearStarts())) : rows.get(i))
                .toList();
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
