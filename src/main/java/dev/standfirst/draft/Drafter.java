package dev.standfirst.draft;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.IncrementalState;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Conventions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Drafts facts and bindings for the figures of a text. Every draft is tried in the project, in memory, as if its source were known: a
 * figure whose fact does not bear it out gets its next best fact, until there is no error left that the draft made. Nothing is written.
 */
public final class Drafter {
    private static final String HEAD =
            "# Drafted from a text. Give each fact its source and status, and check its label, before you publish.\n\n";

    private final Path project;
    private final CheckOptions options;
    private final String name;
    private final IncrementalState state;

    /**
     * @param project the folder that holds {@code content/}
     * @param name what the new files will be called, without their endings; no file of the project has this name
     */
    public Drafter(Path project, CheckOptions options, String name) {
        this.project = project;
        this.options = options;
        this.name = name;
        this.state = IncrementalState.of(project);
    }

    /** The file of the facts, from the project's folder. */
    public static String factsFile(String name) {
        return "content/facts/" + name + ".yaml";
    }

    /** The file of the briefing, from the project's folder. */
    public static String briefingFile(String name) {
        return "content/briefings/" + name + ".md";
    }

    /**
     * Drafts what a text needs.
     *
     * @param text Markdown, with or without front matter
     * @throws IOException when a file of the project cannot be read
     */
    public Draft draft(String text) throws IOException {
        String whole = FrontMatter.with(text);
        state.edit(project.resolve(briefingFile(name)), whole);
        state.edit(
                project.resolve("content/sources/" + name + "-source.yaml"),
                DraftText.SOURCE + ": {publisher: To confirm, title: To confirm, url: \"https://example.org/\"}\n");
        CheckedProject before = check();
        List<Figure> figures = figures(before);
        var stands = new Stands(before.facts(), figures);
        List<List<Stand>> choices = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            choices.add(stands.of(i));
        }
        DraftText drafted = search(before, whole, figures, choices);
        return new Draft(
                drafted.yaml().isEmpty() ? "" : HEAD + drafted.yaml(),
                drafted.markdown(),
                figures.size(),
                drafted.unbound().stream().map(i -> left(figures.get(i))).toList());
    }

    private CheckedProject check() throws IOException {
        return new Pipeline(project, options, new Timings()).checkForPreview(state);
    }

    private List<Figure> figures(CheckedProject before) {
        var site = before.content().site();
        var reader = new ProseReader(site.tolerances()).writtenAs(Conventions.of(site.language()));
        Optional<Briefing> briefing = before.content().briefings().stream()
                .filter(each -> each.file().equals(briefingFile(name)))
                .findFirst();
        return briefing.map(each -> UnboundFigures.of(each, reader)).orElse(List.of());
    }

    /** Tries what is best for each figure, and after each check something else for those that it refused. */
    private DraftText search(CheckedProject before, String text, List<Figure> figures, List<List<Stand>> choices)
            throws IOException {
        int[] chosen = new int[figures.size()];
        int most = choices.stream().mapToInt(List::size).sum() + 1;
        DraftText drafted = drafted(before, text, figures, choices, chosen);
        for (int round = 0; round < most; round++) {
            Set<Integer> refused = refused(drafted);
            refused.removeIf(figure -> chosen[figure] >= choices.get(figure).size());
            if (refused.isEmpty()) {
                return drafted;
            }
            refused.forEach(figure -> chosen[figure]++);
            drafted = drafted(before, text, figures, choices, chosen);
        }
        return drafted;
    }

    private DraftText drafted(
            CheckedProject before, String text, List<Figure> figures, List<List<Stand>> choices, int[] chosen) {
        var stands = new ArrayList<Optional<Stand>>();
        for (int i = 0; i < figures.size(); i++) {
            stands.add(choices.get(i).stream().skip(chosen[i]).findFirst());
        }
        return new DraftText(text, figures, stands, new FactIds(before.facts()::isDeclared));
    }

    /** The figures whose facts or links have errors; for a link to a fact of the project, also warnings. */
    private Set<Integer> refused(DraftText drafted) throws IOException {
        state.edit(project.resolve(briefingFile(name)), drafted.markdown());
        state.edit(project.resolve(factsFile(name)), drafted.yaml());
        var markdown = new SourceText(briefingFile(name), drafted.markdown());
        var refused = new TreeSet<Integer>();
        for (Diagnostic each : check().report().diagnostics()) {
            String file = each.span().file();
            if (file.equals(factsFile(name)) && each.severity() == Severity.ERROR) {
                drafted.figureAtLine(each.span().line()).ifPresent(refused::add);
            } else if (file.equals(briefingFile(name))) {
                drafted.figureAt(markdown.offset(each.span().line(), each.span().column()))
                        .filter(figure -> each.severity() == Severity.ERROR || drafted.isOfProject(figure))
                        .ifPresent(refused::add);
            }
        }
        return refused;
    }

    private static Draft.Left left(Figure figure) {
        Draft.Reason reason = figure.isUnreadable()
                ? Draft.Reason.UNREADABLE
                : figure.reading().statement().isDenial() ? Draft.Reason.DENIED : Draft.Reason.NOT_ENOUGH;
        return new Draft.Left(figure.line(), figure.words(), reason);
    }
}
