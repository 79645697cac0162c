package dev.standfirst.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text with what each of its figures stands on, written as facts in YAML and as Markdown with links. */
final class DraftText {
    /** The id of a source that no project has, so that no build takes a draft for proved. */
    static final String SOURCE = "to-confirm";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}£€$+.-][\\p{L}\\p{N}£€$%+.,/()’ –-]*");

    private final String before;
    private final List<Figure> figures;
    private final List<Optional<Stand>> stands;
    private final FactIds ids;
    private final Map<Integer, String> idOf = new HashMap<>();
    private final StringBuilder yaml = new StringBuilder();
    private final StringBuilder markdown = new StringBuilder();

    /** The figure of each line of the YAML, by the line's number from 1. */
    private final TreeMap<Integer, Integer> figureOfLine = new TreeMap<>();

    /** The figure of each link, by where its words start in the Markdown. */
    private final TreeMap<Integer, Integer> figureOfLink = new TreeMap<>();

    private int line = 1;

    /**
     * @param before the text
     * @param stands what each figure stands on; empty where it is left unbound
     */
    DraftText(String before, List<Figure> figures, List<Optional<Stand>> stands, FactIds ids) {
        this.before = before;
        this.figures = figures;
        this.stands = stands;
        this.ids = ids;
        for (int i = 0; i < figures.size(); i++) {
            name(i);
        }
        for (int i = 0; i < figures.size(); i++) {
            fact(i);
        }
        bind();
    }

    String yaml() {
        return yaml.toString();
    }

    String markdown() {
        return markdown.toString();
    }

    /** The figure whose fact is on a line of the YAML. */
    Optional<Integer> figureAtLine(int yamlLine) {
        return Optional.ofNullable(figureOfLine.floorEntry(yamlLine)).map(Map.Entry::getValue);
    }

    /** The figure whose link is at a place of the Markdown. */
    Optional<Integer> figureAt(int offset) {
        return Optional.ofNullable(figureOfLink.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(figure -> offset <= linkEnd(figure));
    }

    /** Whether a figure stands on a fact that the project has. */
    boolean isOfProject(int figure) {
        return stands.get(figure).filter(Stand.Existing.class::isInstance).isPresent();
    }

    private int linkEnd(int figure) {
        int start = figureOfLink.entrySet().stream()
                .filter(entry -> entry.getValue() == figure)
                .findFirst()
                .orElseThrow()
                .getKey();
        return start + figures.get(figure).end() - figures.get(figure).start();
    }

    /** The id of the fact that a figure stands on. */
    Optional<String> id(int figure) {
        return stands.get(figure).flatMap(stand -> switch (stand) {
            case Stand.Existing(String id) -> Optional.of(id);
            case Stand.SameAs(int other) -> id(other);
            case Stand.Computed _, Stand.Typed _ -> Optional.ofNullable(idOf.get(figure));
        });
    }

    private void name(int figure) {
        stands.get(figure).ifPresent(stand -> {
            switch (stand) {
                case Stand.Typed typed -> idOf.put(figure, ids.of(typed.label()));
                case Stand.Computed computed -> idOf.put(figure, ids.of(computed.label()));
                case Stand.Existing _, Stand.SameAs _ -> {}
            }
        });
    }

    private void fact(int figure) {
        stands.get(figure).ifPresent(stand -> {
            switch (stand) {
                case Stand.Typed typed -> typed(figure, typed);
                case Stand.Computed computed -> computed(figure, computed);
                case Stand.Existing _, Stand.SameAs _ -> {}
            }
        });
    }

    private void typed(int figure, Stand.Typed typed) {
        begin(figure, typed.label());
        field("value", typed.value());
        field("unit", typed.unit());
        field("period", typed.period());
        field("compared-with", typed.comparedWith());
        field("source", SOURCE);
        if (!typed.notes().isEmpty()) {
            add("  # to confirm: " + String.join("; ", typed.notes()));
        }
    }

    private void computed(int figure, Stand.Computed computed) {
        begin(figure, computed.label());
        String ends = Stream.of(computed.from(), computed.to())
                .map(end -> id(end).orElse("unbound"))
                .collect(Collectors.joining(", "));
        add("  formula: " + computed.function() + "(" + ends + ")");
    }

    private void begin(int figure, String label) {
        if (line > 1) {
            add("");
        }
        figureOfLine.put(line, figure);
        add(idOf.get(figure) + ":");
        field("label", label);
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            add("  " + name + ": " + scalar(value));
        }
    }

    private void add(String text) {
        yaml.append(text).append('\n');
        line++;
    }

    /** A text as YAML reads it back: in quotation marks unless it is plain. */
    static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !text.endsWith(" ") && !text.startsWith("- ")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private void bind() {
        int from = 0;
        for (int i = 0; i < figures.size(); i++) {
            Optional<String> id = id(i);
            if (id.isEmpty()) {
                continue;
            }
            Figure figure = figures.get(i);
            markdown.append(before, from, figure.start()).append('[');
            figureOfLink.put(markdown.length(), i);
            markdown.append(before, figure.start(), figure.end())
                    .append("](fact:")
                    .append(id.get())
                    .append(')');
            from = figure.end();
        }
        markdown.append(before, from, before.length());
    }

    /** The indexes of the figures that stand on nothing. */
    List<Integer> unbound() {
        var unbound = new ArrayList<Integer>();
        for (int i = 0; i < figures.size(); i++) {
            if (id(i).isEmpty()) {
                unbound.add(i);
            }
        }
        return unbound;
    }
}
