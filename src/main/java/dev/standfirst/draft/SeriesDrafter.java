package dev.standfirst.draft;

import dev.standfirst.content.schema.Ids;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.fact.Facts;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.IncrementalState;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Drafts series from a table: one for each column of numbers, with the unit that the column's name gives. Each is tried in the project, in
 * memory; a column that cannot be read as a series with a unit is tried without one, and else left out. Nothing is written.
 */
public final class SeriesDrafter {
    /** What is in brackets at the end of a column's name, or after a comma: 'Turnover (£m)', 'Sales, tonnes'. */
    private static final Pattern UNIT = Pattern.compile("(.*?)(?: ?\\(([^()]+)\\)|, ?([^,]+))$");

    private static final Pattern NUMBERED = Pattern.compile(".*\\d.*");

    private final Path project;
    private final CheckOptions options;
    private final String name;
    private final IncrementalState state;

    /**
     * @param project the folder that holds {@code content/}
     * @param name what the new files will be called, without their endings; no file of the project has this name
     */
    public SeriesDrafter(Path project, CheckOptions options, String name) {
        this.project = project;
        this.options = options;
        this.name = name;
        this.state = IncrementalState.of(project);
    }

    /** The data file, from the project's folder. */
    public static String dataFile(String name) {
        return "content/data/" + name + ".csv";
    }

    /** A series of one column, as it is tried. */
    private record Column(String period, String value, String label, String unit) {}

    /**
     * The series of a table in YAML.
     *
     * @param text the table: a row of names, and a row for each period
     * @return {@code ""} where no column can be read as a series
     * @throws IOException when a file of the project cannot be read
     */
    public String draft(String text) throws IOException {
        TableDraft table = TableDraft.of(text);
        state.edit(project.resolve(dataFile(name)), text);
        state.edit(
                project.resolve("content/sources/" + name + "-source.yaml"),
                DraftText.SOURCE + ": {publisher: To confirm, title: To confirm, url: \"https://example.org/\"}\n");
        Facts facts = check("").facts();
        var ids = new FactIds(facts::isDeclared);
        var yaml = new StringBuilder();
        int period = period(table);
        for (int column = 0; column < table.names().size(); column++) {
            String header = table.names().get(column);
            if (column != period
                    && !header.isEmpty()
                    && table.column(column).stream()
                            .anyMatch(cell -> NUMBERED.matcher(cell).matches())) {
                yaml.append(series(table.names().get(period), header, ids));
            }
        }
        return yaml.toString();
    }

    /** The first column of whose cells most are periods. */
    private static int period(TableDraft table) {
        return IntStream.range(0, table.names().size())
                .filter(column -> table.column(column).stream()
                                        .filter(cell -> cell.matches(".*\\b\\d{4}\\b.*"))
                                        .count()
                                * 2
                        > table.rows().size())
                .findFirst()
                .orElse(0);
    }

    private String series(String period, String header, FactIds ids) throws IOException {
        Matcher named = UNIT.matcher(header);
        boolean found = named.matches();
        String label = words(found ? named.group(1) : header);
        var tries = new ArrayList<Column>();
        if (found) {
            tries.add(new Column(
                    period, header, label, (named.group(2) == null ? named.group(3) : named.group(2)).strip()));
        } else if (label.matches("\\p{L}+s")) { // a plural noun alone says what is counted
            tries.add(new Column(period, header, label, label.toLowerCase(Locale.ROOT)));
        }
        tries.add(new Column(period, header, label, ""));
        String id = ids.of(label);
        for (Column column : tries) {
            String yaml = yaml(id, column);
            if (isRead(yaml)) {
                return yaml;
            }
        }
        return "";
    }

    private static String words(String header) {
        String plain = header.replace('_', ' ').strip();
        String shown = plain.isEmpty() || Ids.kebab(plain).isEmpty() ? "Series" : plain;
        return shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1);
    }

    private String yaml(String id, Column column) {
        var lines = new ArrayList<>(List.of(id + ":", "  label: " + DraftText.scalar(column.label())));
        if (!column.unit().isEmpty()) {
            lines.add("  unit: " + DraftText.scalar(column.unit()));
        }
        lines.addAll(List.of(
                "  data:",
                "    file: data/" + name + ".csv",
                "    period: " + DraftText.scalar(column.period()),
                "    value: " + DraftText.scalar(column.value()),
                "  source: " + DraftText.SOURCE));
        lines.add("  # to confirm: "
                + (column.unit().isEmpty() ? "the unit" : "the unit, taken from the name of the column"));
        return String.join("\n", lines) + "\n\n";
    }

    private boolean isRead(String yaml) throws IOException {
        return check(yaml).report().diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .noneMatch(this::isOfDraft);
    }

    private boolean isOfDraft(Diagnostic each) {
        String file = each.span().file();
        return file.equals(Drafter.factsFile(name)) || file.equals(dataFile(name));
    }

    private CheckedProject check(String yaml) throws IOException {
        state.edit(project.resolve(Drafter.factsFile(name)), yaml);
        return new Pipeline(project, options, new Timings()).checkForPreview(state);
    }
}
