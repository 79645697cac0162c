package dev.standfirst.editing;

import dev.standfirst.check.Report;
import dev.standfirst.check.TextTrial;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Source;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.Conventions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checked project, to be asked about places in its files. Files are named from the project's folder; an empty span asks about one place,
 * which also belongs to what ends there. Immutable; safe on any thread.
 */
public final class ProjectIndex {
    private final CheckedProject project;
    private volatile @Nullable List<Mention> mentions;
    private volatile @Nullable Map<String, List<Report.Published>> texts;

    private volatile @Nullable Map<String, List<CheckedBinding>> figures;
    private volatile @Nullable TextTrial trial;

    ProjectIndex(CheckedProject project) {
        this.project = project;
    }

    /** The project. */
    public CheckedProject project() {
        return project;
    }

    /** The text of a file, as it was checked; empty where it was not read. */
    public Optional<SourceText> text(String file) {
        return Optional.ofNullable(project.content().texts().get(file));
    }

    /**
     * What a check reports, by file. A check passes over the texts of drafts, and so does this except for those that somebody is editing.
     *
     * @param edited the files that somebody is editing
     */
    public Map<String, List<Diagnostic>> diagnostics(Set<String> edited) {
        var drafts = new HashSet<String>();
        project.content().briefings().stream()
                .filter(briefing -> briefing.draft() && !edited.contains(briefing.file()))
                .map(Briefing::file)
                .forEach(drafts::add);
        Set<Diagnostic> always =
                drafts.isEmpty() ? Set.of() : Set.copyOf(project.content().diagnostics());
        var byFile = new LinkedHashMap<String, List<Diagnostic>>();
        for (Diagnostic each : project.report().diagnostics()) {
            String file = each.span().file();
            if (!drafts.contains(file) || always.contains(each) || !isOfText(each)) {
                byFile.computeIfAbsent(file, _ -> new ArrayList<>()).add(each);
            }
        }
        return byFile;
    }

    private boolean isOfText(Diagnostic diagnostic) {
        return texts(diagnostic.span().file()).stream()
                .anyMatch(text -> text.source().span().contains(diagnostic.span()));
    }

    /** The published texts of a file, with their verdicts. */
    public List<Report.Published> texts(String file) {
        return byFile().getOrDefault(file, List.of());
    }

    /** The bindings of a file, in the order of its texts. */
    public List<CheckedBinding> figures(String file) {
        return texts(file).stream()
                .flatMap(text -> text.checked().bindings().stream())
                .toList();
    }

    /** The binding at a place: on its words, its target, or between them. */
    public Optional<CheckedBinding> figureAt(SourceSpan place) {
        return figures(place.file()).stream()
                .filter(figure -> link(figure).contains(place))
                .findFirst();
    }

    /** A binding from the first of its words to the end of its target. */
    public static SourceSpan link(CheckedBinding figure) {
        return figure.binding().span().to(figure.binding().targetSpan());
    }

    /** What is named at a place. */
    public Optional<Mention> mentionAt(SourceSpan place) {
        return mentions().stream()
                .filter(mention -> mention.span().contains(place))
                .findFirst();
    }

    /** Every place where the same thing is named, its declaration included. */
    public List<Mention> mentionsOf(Mention named) {
        return mentions().stream().filter(named::isOfSame).toList();
    }

    /** Where the thing that is named is declared. */
    public Optional<Mention> declaration(Mention named) {
        return mentions().stream()
                .filter(mention -> mention.role() == Mention.Role.DECLARATION && mention.isOfSame(named))
                .findFirst();
    }

    /** All that is declared under a key at the margin of a file: from the key to the last line before the next. */
    public Optional<SourceSpan> entry(SourceSpan key) {
        return text(key.file()).map(text -> {
            int last = key.line();
            for (int line = key.line() + 1; line <= text.lineCount(); line++) {
                String words = text.line(line);
                if (!words.isBlank() && !Character.isWhitespace(words.charAt(0)) && words.charAt(0) != '#') {
                    break;
                }
                last = words.isBlank() ? last : line;
            }
            return new SourceSpan(
                    key.file(), key.line(), key.column(), last, text.line(last).length() + 1);
        });
    }

    /** The bindings to a fact, by its present id. */
    public List<CheckedBinding> figuresOf(String fact) {
        Map<String, List<CheckedBinding>> known = figures;
        if (known == null) {
            var all = new HashMap<String, List<CheckedBinding>>();
            project.report().texts().stream()
                    .flatMap(text -> text.checked().bindings().stream())
                    .forEach(figure -> {
                        if (figure.binding().target() instanceof Target.FactTarget(String id)) {
                            String named = SeriesLink.seriesOf(id);
                            String present = project.facts().currentId(named).orElse(named);
                            all.computeIfAbsent(present, _ -> new ArrayList<>()).add(figure);
                        }
                    });
            known = Collections.unmodifiableMap(all);
            figures = known;
        }
        return known.getOrDefault(fact, List.of());
    }

    /** Every place of the project where something is named. */
    public List<Mention> mentions() {
        List<Mention> known = mentions;
        if (known == null) {
            known = Mentions.of(project);
            mentions = known;
        }
        return known;
    }

    /** Judges texts by the facts of the project. */
    public TextTrial trial() {
        TextTrial known = trial;
        if (known == null) {
            var reader = new ProseReader(project.content().site().tolerances())
                    .writtenAs(Conventions.of(project.content().site().language()));
            known = new TextTrial(project.content(), project.facts(), reader, project.asOf());
            trial = known;
        }
        return known;
    }

    /** The source of this id. */
    public Optional<Source> source(String id) {
        return project.content().sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    private Map<String, List<Report.Published>> byFile() {
        Map<String, List<Report.Published>> known = texts;
        if (known == null) {
            var all = new HashMap<String, List<Report.Published>>();
            for (Report.Published text : project.report().texts()) {
                all.computeIfAbsent(text.source().source().file(), _ -> new ArrayList<>())
                        .add(text);
            }
            known = Collections.unmodifiableMap(all);
            texts = known;
        }
        return known;
    }
}
