package dev.standfirst.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.AccuracyCorpus;
import dev.standfirst.check.AccuracyCorpus.Sentence;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.pipeline.CheckOptions;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.pipeline.Pipeline;
import dev.standfirst.pipeline.Timings;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Drafts of texts put together from sentences after published texts, the bindings of which are taken away. */
class DraftProperties {
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\((?:fact|claim):[^)]*\\)");
    private static final LocalDate DATE = LocalDate.of(2024, 5, 22);

    private static final List<String> SENTENCES = AccuracyCorpus.texts().stream()
            .flatMap(text -> text.sentences().stream())
            .filter(Sentence::isTrue)
            .map(sentence -> LINK.matcher(sentence.markdown()).replaceAll("$1"))
            .toList();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(SENTENCES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(sentences -> sentences.stream().collect(Collectors.joining("\n\n", front(), "\n")));
    }

    private static String front() {
        return "---\ntitle: A text\ndate: " + DATE + "\n---\n\n";
    }

    /** The project with a draft written into it, whose source is known where {@code confirmed}. */
    private static CheckedProject with(Draft draft, TestProject project, boolean confirmed) throws IOException {
        project.facts(confirmed ? draft.facts().replace("source: to-confirm", "source: office") : draft.facts())
                .file("content/briefings/text.md", draft.markdown());
        return new Pipeline(project.root(), CheckOptions.on(DATE), new Timings()).check();
    }

    private static List<Diagnostic> errors(CheckedProject checked) {
        return checked.report().diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    @Property(tries = 40)
    void aDraftWhoseSourcesAreKnownHasNoErrorsButForTheFiguresItNamesAsLeft(@ForAll("texts") String text)
            throws IOException {
        var project = TestProject.create(Files.createTempDirectory("draft"));
        try {
            Draft draft = new Drafter(project.root(), CheckOptions.on(DATE), "text").draft(text);

            List<Diagnostic> errors = errors(with(draft, project, true));
            assertThat(errors).as(draft.facts() + draft.markdown()).allMatch(DraftProperties::isUnbound);
            assertThat(errors).hasSameSizeAs(draft.left());
            assertThat(LINK.matcher(draft.markdown()).replaceAll("$1")).isEqualTo(text);
        } finally {
            project.delete();
        }
    }

    @Property(tries = 20)
    void aDraftThatNobodyHasConfirmedDoesNotPass(@ForAll("texts") String text) throws IOException {
        var project = TestProject.create(Files.createTempDirectory("draft"));
        try {
            Draft draft = new Drafter(project.root(), CheckOptions.on(DATE), "text").draft(text);

            assertThat(errors(with(draft, project, false)).isEmpty()).isEqualTo(draft.figures() == 0);
        } finally {
            project.delete();
        }
    }

    private static boolean isUnbound(Diagnostic error) {
        return error.code() == DiagnosticCode.UNBOUND_FIGURE || error.code() == DiagnosticCode.UNREADABLE_NUMBER;
    }
}
