package dev.standfirst.editing;

import dev.standfirst.content.FieldHints;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.FormulaWords;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Source;
import dev.standfirst.quantity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be written at a place, the likeliest first. */
public final class Completion {
    private static final Pattern LINK =
            Pattern.compile("(!?)\\[([^\\[\\]]*)]\\((fact|claim|chart|table):([a-z0-9@.-]*)$");
    private static final Pattern REST = Pattern.compile("^[a-zA-Z0-9@.-]*\\)?");
    private static final Set<String> FORMULAS = Set.of("formula", "holds");
    private static final Set<String> SOURCES = Set.of("source", "where", "via");

    private final ProjectIndex index;
    private final SourceText text;
    private final int offset;

    private Completion(ProjectIndex index, SourceText text, int offset) {
        this.index = index;
        this.text = text;
        this.offset = offset;
    }

    /** What is offered. */
    public enum Kind {
        FACT,
        CLAIM,
        SOURCE,
        FIELD,
        WORD,
        FUNCTION
    }

    /**
     * Something that may be written.
     *
     * @param label what it is called
     * @param text what is written
     * @param detail a few words beside it: a value, its period, and whether it supports the words
     * @param note more about it; {@code ""} for nothing
     * @param replaced what has been typed of it
     */
    public record Item(Kind kind, String label, String text, String detail, String note, SourceSpan replaced) {}

    /** What may be written at the end of a place. */
    public static List<Item> at(SourceSpan place, ProjectIndex index) {
        return index.text(place.file())
                .map(text -> new Completion(
                                index,
                                text,
                                Math.min(
                                        text.offset(place.line(), place.column()),
                                        text.offset(
                                                place.line(),
                                                text.line(place.line()).length() + 1)))
                        .items())
                .orElse(List.of());
    }

    private List<Item> items() {
        int line = text.span(offset, offset).line();
        Matcher link = LINK.matcher(text.text().substring(text.offset(Math.max(1, line - 1), 1), offset));
        if (link.find()) {
            return link(link);
        }
        return text.file().endsWith(".md") && !isFrontMatter(line) ? List.of() : yaml();
    }

    private boolean isFrontMatter(int line) {
        if (!text.line(1).equals("---")) {
            return false;
        }
        for (int above = 2; above < line; above++) {
            if (text.line(above).equals("---")) {
                return false;
            }
        }
        return line > 1;
    }

    private List<Item> link(Matcher link) {
        String typed = link.group(4);
        SourceSpan replaced = text.span(offset - typed.length(), offset + rest(false));
        return switch (link.group(3)) {
            case "claim" -> claims(replaced);
            case "fact" -> link.group(1).isEmpty() ? facts(link, replaced) : facts(replaced, _ -> true);
            default -> facts(replaced, fact -> fact.value() instanceof FactValue.OfSeries);
        };
    }

    /** How many characters after the place belong to the id, and the bracket that ends the link. */
    private int rest(boolean bracket) {
        Matcher rest = REST.matcher(text.text().substring(offset));
        int length = rest.find() ? rest.end() : 0;
        boolean closed = length > 0 && text.text().charAt(offset + length - 1) == ')';
        return bracket || !closed ? length : length - 1;
    }

    private List<Item> facts(Matcher link, SourceSpan replaced) {
        int from = offset - link.group().length();
        Paragraph paragraph = Paragraph.around(text, offset, index);
        int line = text.span(offset, offset).line();
        return Candidates.of(link.group(2), from, offset + rest(true), paragraph, text.line(line), index).stream()
                .map(each -> new Item(
                        Kind.FACT,
                        each.id(),
                        each.id(),
                        detail(each.fact())
                                + each.verdict()
                                        .map(verdict -> " · " + verdict.words())
                                        .orElse(""),
                        each.fact().label(),
                        replaced))
                .toList();
    }

    private List<Item> facts(SourceSpan replaced, java.util.function.Predicate<Fact> wanted) {
        return index.project().facts().all().stream()
                .filter(wanted)
                .map(fact -> new Item(Kind.FACT, fact.id(), fact.id(), detail(fact), fact.label(), replaced))
                .toList();
    }

    private static String detail(Fact fact) {
        return Account.value(fact)
                + fact.period()
                        .map(Period::toString)
                        .map(period -> " · " + period)
                        .orElse("");
    }

    private List<Item> claims(SourceSpan replaced) {
        return index.project().report().claims().stream()
                .map(claim -> new Item(
                        Kind.CLAIM,
                        claim.claim().id(),
                        claim.claim().id(),
                        claim.verdict().words(),
                        claim.claim().title().text().strip(),
                        replaced))
                .toList();
    }

    private List<Item> yaml() {
        YamlPlace place = YamlPlace.at(text, offset);
        SourceSpan replaced = text.span(offset - place.word().length(), offset);
        String field = place.field();
        String group = place.path().isEmpty() ? "" : place.path().getLast();
        if (FORMULAS.contains(field)) {
            List<Item> items = new ArrayList<>(facts(replaced, _ -> true));
            FormulaWords.all().forEach(word -> items.add(new Item(Kind.FUNCTION, word, word, "", "", replaced)));
            return items;
        }
        if (SOURCES.contains(field) || (field.equals("id") && SOURCES.contains(group))) {
            return index.project().content().sources().stream()
                    .map(source -> source(source, replaced))
                    .toList();
        }
        if (field.equals("key-figure")) {
            return facts(replaced, _ -> true);
        }
        return field.isEmpty() ? fields(place, replaced) : words(place, replaced);
    }

    private static Item source(Source source, SourceSpan replaced) {
        var publication = source.publication();
        return new Item(Kind.SOURCE, source.id(), source.id(), publication.publisher(), publication.title(), replaced);
    }

    private List<Item> fields(YamlPlace place, SourceSpan replaced) {
        Optional<String> after = Optional.of(text.text().substring(offset)).filter(rest -> rest.startsWith(":"));
        return FieldHints.fields(text.file(), place.path()).stream()
                .map(hint -> new Item(
                        Kind.FIELD,
                        hint.name(),
                        hint.name() + (after.isPresent() ? "" : ": "),
                        hint.required() ? "required" : "",
                        hint.description(),
                        replaced))
                .toList();
    }

    private List<Item> words(YamlPlace place, SourceSpan replaced) {
        List<String> path = new ArrayList<>(place.path());
        path.add(place.field());
        return FieldHints.words(text.file(), path).stream()
                .map(word -> new Item(Kind.WORD, word, word, "", "", replaced))
                .toList();
    }
}
