package dev.standfirst.check;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.context.StringPool;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.judge.UnitJudge;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.text.TextJudge;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.Facts;
import dev.standfirst.narrative.NarrativeReader;
import dev.standfirst.prose.ProseReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges texts that a project may come to publish, by its facts. Immutable; safe on any thread. */
public final class TextTrial {
    private final NarrativeReader markdown = new NarrativeReader();
    private final CheckContext project;
    private final QuantityJudge quantities;

    /**
     * @param content the project
     * @param facts its facts, computed
     * @param reader reads words
     * @param asOf the day that review dates are compared with
     */
    public TextTrial(Content content, Facts facts, ProseReader reader, LocalDate asOf) {
        project = CheckContext.of(content, facts, reader, asOf);
        quantities = new QuantityJudge(new UnitJudge(facts.all()));
    }

    /**
     * What a check would say of a text.
     *
     * @param checked its verdicts
     * @param diagnostics what is wrong with it
     */
    public record Outcome(CheckedText checked, List<Diagnostic> diagnostics) {
        /** Keeps its own copy. */
        public Outcome {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Judges a text in Markdown.
     *
     * @param file stands for its file; links start there
     */
    public Outcome judge(String file, String text) {
        return judge(new PublishedText(source(file, text), true, Role.OURS, Optional.empty()));
    }

    /**
     * Judges a text in Markdown that is said on a day.
     *
     * @param file stands for its file; links start there
     */
    public Outcome judge(String file, String text, LocalDate on) {
        return judge(new PublishedText(source(file, text), true, Role.OURS, Optional.of(on)));
    }

    private static LocatedText source(String file, String text) {
        return LocatedText.slice(new SourceText(file, text), 0, text.length());
    }

    private Outcome judge(PublishedText published) {
        LocatedText source = published.source();
        TextJudge.Result result =
                new TextJudge(project, quantities, new StringPool(), published, markdown.read(source)).judge();
        return new Outcome(result.checked(), result.diagnostics());
    }
}
