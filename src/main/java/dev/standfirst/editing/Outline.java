package dev.standfirst.editing;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.editing.Mention.Role;
import dev.standfirst.fact.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The things in a file or a project that somebody may want to find. */
public final class Outline {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");

    private Outline() {}

    /** What kind of thing. */
    public enum Kind {
        HEADING,
        FIGURE,
        FACT,
        CLAIM,
        SOURCE,
        BRIEFING
    }

    /**
     * A thing in a file.
     *
     * @param name what it is called
     * @param detail what else to say of it; {@code ""} for nothing
     * @param span where its name is
     * @param whole all that belongs to it
     */
    public record Entry(Kind kind, String name, String detail, SourceSpan span, SourceSpan whole) {}

    /** The entries of a file, in its order: what it declares, or its headings and figures. */
    public static List<Entry> of(String file, ProjectIndex index) {
        var entries = new ArrayList<>(declared(file, index));
        index.text(file).filter(_ -> file.endsWith(".md")).ifPresent(text -> entries.addAll(headings(text)));
        for (CheckedBinding figure : index.figures(file)) {
            SourceSpan link = ProjectIndex.link(figure);
            String name = figure.shown().isEmpty() ? figure.value() : figure.shown();
            String detail = figure.verdict()
                    .map(Verdict::words)
                    .orElse(figure.binding().mode().label());
            entries.add(new Entry(Kind.FIGURE, name.isBlank() ? "figure" : name, detail, link, link));
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.span().line())
                .thenComparingInt(entry -> entry.span().column()));
        return entries;
    }

    /** The facts, claims, sources and briefings whose ids or names contain words, in any case of letters. */
    public static List<Entry> matching(String words, ProjectIndex index) {
        String wanted = words.toLowerCase(Locale.ROOT).strip();
        var entries = new ArrayList<>(declared("", index));
        index.project().content().briefings().forEach(briefing -> {
            SourceSpan span = briefing.title().isEmpty()
                    ? SourceSpan.startOf(briefing.file())
                    : briefing.title().span();
            String title = briefing.title().isEmpty()
                    ? briefing.slug()
                    : briefing.title().text().strip();
            entries.add(new Entry(Kind.BRIEFING, title, briefing.slug(), span, span));
        });
        return entries.stream()
                .filter(entry -> (entry.name() + " " + entry.detail())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** All that a file declares, or every file where it is {@code ""}. */
    private static List<Entry> declared(String file, ProjectIndex index) {
        List<Mention> declarations = index.mentions().stream()
                .filter(mention -> mention.role() == Role.DECLARATION
                        && (file.isEmpty() || mention.span().file().equals(file)))
                .toList();
        return declarations.stream()
                .map(mention -> new Entry(
                        kind(mention),
                        mention.id(),
                        detail(mention, index),
                        mention.span(),
                        index.entry(mention.span()).orElse(mention.span())))
                .toList();
    }

    private static Kind kind(Mention mention) {
        return switch (mention.kind()) {
            case FACT -> Kind.FACT;
            case CLAIM -> Kind.CLAIM;
            case SOURCE -> Kind.SOURCE;
        };
    }

    private static String detail(Mention mention, ProjectIndex index) {
        return switch (mention.kind()) {
            case FACT ->
                index.project()
                        .facts()
                        .find(mention.id())
                        .map(fact -> Account.value(fact) + ": " + fact.label())
                        .orElse("");
            case CLAIM ->
                index.project()
                        .report()
                        .claim(mention.id())
                        .map(claim -> claim.verdict().words() + ": "
                                + claim.claim().title().text().strip())
                        .orElse("");
            case SOURCE -> index.source(mention.id()).map(Outline::title).orElse("");
        };
    }

    private static String title(Source source) {
        return source.publication().title();
    }

    private static List<Entry> headings(SourceText text) {
        var headings = new ArrayList<Entry>();
        boolean fenced = false;
        for (int line = 1; line <= text.lineCount(); line++) {
            String words = text.line(line);
            fenced ^= FENCE.matcher(words).matches();
            Matcher heading = HEADING.matcher(words);
            if (!fenced && heading.matches() && !heading.group(2).isEmpty()) {
                var span = new SourceSpan(text.file(), line, 1, line, words.length() + 1);
                headings.add(new Entry(Kind.HEADING, heading.group(2), "", span, span));
            }
        }
        return headings;
    }
}
