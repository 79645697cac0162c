package dev.standfirst.editing;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.TestedAspect;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Source;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in Markdown what is known of a figure, a fact, a claim or a source, for the note that an editor shows beside it. */
public final class Account {
    private final ProjectIndex index;
    private final List<String> blocks = new ArrayList<>();

    private Account(ProjectIndex index) {
        this.index = index;
    }

    /** A binding: its verdict, how its words are read, and the fact behind it. */
    public static String ofFigure(CheckedBinding figure, ProjectIndex index) {
        var account = new Account(index);
        account.figure(figure);
        return account.text();
    }

    /** A fact: its value worked through, where it comes from, and who uses it. */
    public static String ofFact(Fact fact, ProjectIndex index) {
        var account = new Account(index);
        account.fact(fact);
        account.uses(fact);
        return account.text();
    }

    /** A claim: who said what, and the verdict. */
    public static String ofClaim(CheckedClaim claim, ProjectIndex index) {
        var account = new Account(index);
        account.claim(claim);
        return account.text();
    }

    /** A source: what was published, by whom, where and when. */
    public static String ofSource(Source source, ProjectIndex index) {
        var account = new Account(index);
        account.blocks.add(published(source));
        return account.text();
    }

    /** What a fact holds, in words: {@code 12,658 people}. */
    public static String value(Fact fact) {
        String noun = fact.value() instanceof FactValue.OfQuantity value
                        && value.quantity().unit() instanceof Unit.Count(String counted)
                ? counted
                : "";
        String declared = fact.declared().measurement().unit().text();
        return (shown(fact.value()) + " " + (noun.isEmpty() || declared.isEmpty() ? noun : declared)).strip();
    }

    private String text() {
        return String.join("\n\n", blocks);
    }

    private void figure(CheckedBinding figure) {
        blocks.add("**"
                + figure.verdict()
                        .map(Verdict::words)
                        .orElse(figure.binding().mode().label())
                + "**"
                + (figure.reading().isEmpty() ? "" : ": “" + figure.shown() + "” means " + code(figure.reading())));
        paragraph(figure.reason());
        switch (figure.binding().target()) {
            case Target.FactTarget(String id) ->
                index.project().facts().find(id).ifPresent(this::fact);
            case Target.ClaimTarget(String id) ->
                index.project().report().claim(id).ifPresent(this::claim);
            case Target.Exempt(String reason) -> paragraph(reason);
        }
        List<String> lines = new ArrayList<>();
        for (Headroom room : index.project().report().headrooms().of(figure)) {
            lines.add("- headroom: " + code(room.fact()) + ": " + room.words());
        }
        if (!figure.understood().tested().isEmpty()) {
            lines.add("- tested: "
                    + figure.understood().tested().stream()
                            .map(TestedAspect::label)
                            .collect(Collectors.joining(", ")));
        }
        if (!figure.understood().notUnderstood().isEmpty()) {
            lines.add(
                    "- not understood: " + String.join(", ", figure.understood().notUnderstood()));
        }
        list(lines);
    }

    private void fact(Fact fact) {
        blocks.add(code(fact.id()) + ": " + fact.label());
        List<String> lines = new ArrayList<>();
        lines.add("- value: **" + value(fact) + "**");
        index.project()
                .facts()
                .working(fact.id())
                .ifPresent(working -> lines.add("- computed: " + working.text(Account::shown)));
        fact.period().map(Period::toString).ifPresent(period -> lines.add("- period: " + period));
        if (!fact.statuses().isEmpty()) {
            lines.add("- status: "
                    + fact.statuses().stream().sorted().map(Status::label).collect(Collectors.joining(", ")));
        }
        SeriesLink.parse(fact.id())
                .flatMap(link -> index.project().facts().find(link.series()))
                .orElse(fact)
                .declared()
                .attribution()
                .sources()
                .forEach(citation -> lines.add("- source: " + cited(citation)));
        fact.caveats()
                .forEach(caveat ->
                        lines.add("- caveat: " + caveat.text().text().strip().replaceAll("\\s+", " ")));
        list(lines);
    }

    private void uses(Fact fact) {
        List<String> lines = new ArrayList<>();
        FactUses uses = FactUses.of(fact.id(), index);
        lines.add("- " + uses.words());
        List<String> dependents = index.project().facts().dependents(fact.id());
        if (!dependents.isEmpty()) {
            lines.add("- used by " + dependents.stream().map(Account::code).collect(Collectors.joining(", ")));
        }
        uses.limits().forEach(limit -> lines.add("- " + limit));
        list(lines);
    }

    private void claim(CheckedClaim claim) {
        blocks.add("**" + claim.verdict().words() + "**: "
                + claim.claim().title().text().strip());
        blocks.add("> " + claim.said().narrative().plain(_ -> "").strip().replaceAll("\\s+", " "));
        paragraph(claim.reason());
        list(index.project().report().headrooms().of(claim).stream()
                .map(room -> "- headroom: " + code(room.fact()) + ": " + room.words())
                .toList());
    }

    private String cited(Citation citation) {
        return index.source(citation.source()).map(Account::published).orElse(code(citation.source()))
                + (citation.locator().isEmpty() ? "" : ", " + citation.locator())
                + (citation.via().isEmpty() ? "" : ", through " + code(citation.via()));
    }

    private static String published(Source source) {
        var publication = source.publication();
        String title = publication.title().isEmpty() ? source.id() : publication.title();
        return (publication.url().isEmpty() ? title : "[" + title + "](" + publication.url() + ")")
                + (publication.publisher().isEmpty() ? "" : ", " + publication.publisher())
                + publication.published().map(date -> ", " + date).orElse("");
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            blocks.add(words);
        }
    }

    private void list(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }

    private static String shown(FactValue value) {
        return Inserts.words(value).orElseGet(() -> ValueText.compact(value));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
