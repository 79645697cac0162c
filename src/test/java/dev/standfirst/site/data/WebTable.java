package dev.standfirst.site.data;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A table as read from its two files alone: the CSV by RFC 4180, and what it means by the W3C's
 * <a href="https://www.w3.org/TR/tabular-data-model/">Model for Tabular Data</a> and
 * <a href="https://www.w3.org/TR/tabular-metadata/">its metadata</a>, in so far as {@code csvw.schema.json} lets them be used. It
 * shares nothing with the program, so that the two cannot be wrong together.
 */
final class WebTable {
    /** A number of section 6.4.2 without a pattern: no separators, no {@code +} except in the exponent. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");

    private record Column(String name, String title, String datatype, boolean required, String separator) {
        static Column of(JsonNode node) {
            return new Column(
                    node.get("name").stringValue(),
                    node.get("titles").stringValue(),
                    node.get("datatype").stringValue(),
                    node.has("required") && node.get("required").booleanValue(),
                    node.has("separator") ? node.get("separator").stringValue() : "");
        }
    }

    private final List<Column> columns;
    private final List<String> key;
    private final List<List<String>> lines;
    private final List<String> faults = new ArrayList<>();

    private WebTable(String csv, JsonNode metadata) {
        JsonNode schema = metadata.get("tableSchema");
        this.columns = schema.get("columns").valueStream().map(Column::of).toList();
        JsonNode primary = schema.path("primaryKey");
        this.key = (primary.isArray()
                        ? primary.valueStream()
                        : primary.isMissingNode() ? Stream.<JsonNode>of() : Stream.of(primary))
                .map(JsonNode::stringValue)
                .toList();
        this.lines = lines(csv);
    }

    /** {@return where the table does not match its metadata, a line for each fault; rows count from 1 below the header} */
    static List<String> faults(String csv, JsonNode metadata) {
        var table = new WebTable(csv, metadata);
        table.look();
        return table.faults;
    }

    private void look() {
        List<String> names = columns.stream().map(Column::name).toList();
        if (new HashSet<>(names).size() < names.size()) {
            faults.add("two columns have one name: " + names);
        }
        if (!names.containsAll(key)) {
            faults.add("the key " + key + " is not a column");
        }
        List<String> titles = columns.stream().map(Column::title).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(titles)) {
            faults.add("the header is " + (lines.isEmpty() ? "missing" : lines.getFirst()) + ", not " + titles);
            return;
        }
        var keys = new HashSet<List<String>>();
        for (int row = 1; row < lines.size(); row++) {
            List<String> cells = lines.get(row);
            if (cells.size() != columns.size()) {
                faults.add("row " + row + " has " + cells.size() + " cells");
                continue;
            }
            for (int i = 0; i < cells.size(); i++) {
                look(row, columns.get(i), cells.get(i));
            }
            if (!key.isEmpty()
                    && !keys.add(key.stream()
                            .map(name -> cells.get(names.indexOf(name)))
                            .toList())) {
                faults.add("row " + row + " has the key of another");
            }
        }
    }

    private void look(int row, Column column, String cell) {
        // An empty cell is null (the default of the property "null"), and a list of none where there is a separator.
        if (cell.isEmpty()) {
            if (column.required() || key.contains(column.name())) {
                faults.add("row " + row + ": " + column.name() + " is empty");
            }
            return;
        }
        List<String> values = column.separator().isEmpty()
                ? List.of(cell)
                : List.of(cell.split(Pattern.quote(column.separator()), -1));
        for (String value : values) {
            if (!isOf(column.datatype(), value)) {
                faults.add("row " + row + ": " + column.name() + " is not a valid " + column.datatype() + ": “" + value
                        + "”");
            }
        }
    }

    private static boolean isOf(String datatype, String value) {
        return switch (datatype) {
            // The value of a list is one word; of another text anything with no spaces around it that a reader might
            // drop.
            case "string" -> !value.isEmpty() && value.equals(value.strip());
            case "number" -> NUMBER.matcher(value).matches() && Double.isFinite(new BigDecimal(value).doubleValue());
            case "boolean" -> List.of("true", "false", "1", "0").contains(value);
            case "date" -> isDate(value);
            case "anyURI" -> isAddress(value);
            default -> throw new IllegalArgumentException("this reader knows no " + datatype);
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** The records of a CSV by RFC 4180: CR LF ends each, quotes hold cells together and are doubled within. */
    private static List<List<String>> lines(String csv) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            boolean doubled = quoted && c == '"' && csv.startsWith("\"\"", i);
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && csv.startsWith("\r\n", i)) {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(List.copyOf(line));
                line.clear();
                i++;
            } else {
                cell.append(c);
            }
        }
        // A table whose last line has no end, or whose quotes do not close, keeps that line as one more, which no
        // header matches.
        if (!line.isEmpty() || !cell.isEmpty()) {
            line.add(cell.toString());
            line.add("unended");
            lines.add(List.copyOf(line));
        }
        return lines;
    }
}
