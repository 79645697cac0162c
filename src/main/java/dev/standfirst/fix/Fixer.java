package dev.standfirst.fix;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.pipeline.CheckedProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the fixes that the diagnostics of a project carry, and checks it again, until there are none left that are wanted. Fixes that
 * overlap are made one after the other, each only if it is still offered after the one before.
 */
public final class Fixer {
    /** As often as fixes may make other fixes possible; two that undo each other end here. */
    private static final int MOST_ROUNDS = 10;

    private final Path project;
    private final boolean warnings;
    private final Editor editor;
    private final Set<String> declined = new HashSet<>();

    /**
     * @param project the folder that holds {@code content/}
     * @param warnings whether what warnings suggest is offered too
     * @param editor decides
     */
    public Fixer(Path project, boolean warnings, Editor editor) {
        this.project = project;
        this.warnings = warnings;
        this.editor = editor;
    }

    /** Reads and checks the project as it is now. */
    @FunctionalInterface
    public interface Check {
        /** Makes it. */
        CheckedProject make() throws IOException;
    }

    /** Who agrees to changes. */
    public interface Editor {
        /** Whether changes that bind a figure to a fact are wanted at all: whether it is that figure, only a person knows. */
        boolean binds();

        /** Those of the changes to a file that are to be made. */
        List<TextChange> chosen(FileChanges offered);

        /** Is told that a file was written. */
        void written(FileChanges made);

        /** Is told that a file was left alone, since its text is not the one that was checked. */
        void refused(String file);
    }

    /**
     * Offers and makes changes.
     *
     * @return the project as it is afterwards
     * @throws IOException when the machine fails; every file is then either as it was or whole with its changes
     */
    public CheckedProject run(Check check) throws IOException {
        CheckedProject checked = check.make();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean changed = false;
            for (FileChanges offered : offers(checked)) {
                changed |= take(offered);
            }
            if (!changed) {
                return checked;
            }
            checked = check.make();
        }
        return checked;
    }

    private List<FileChanges> offers(CheckedProject checked) {
        List<Diagnostic> fixable = checked.report().diagnostics().stream()
                .filter(each -> warnings || each.severity() == Severity.ERROR)
                .filter(each -> editor.binds() || !binds(each))
                .toList();
        return FileChanges.of(fixable, checked.content().texts(), change -> !declined.contains(change.identity()));
    }

    /** Whether a fix binds words to a fact to which they are not bound yet; one for the shape of a link leaves its fact. */
    private static boolean binds(Diagnostic each) {
        return each.code() != DiagnosticCode.BINDING_SHAPE
                && each.fixes().stream().anyMatch(fix -> fix.replacement().contains("](fact:"));
    }

    private boolean take(FileChanges offered) throws IOException {
        List<TextChange> chosen = editor.chosen(offered);
        var left = new ArrayList<>(offered.changes());
        left.removeAll(chosen);
        left.forEach(change -> declined.add(change.identity()));
        if (chosen.isEmpty()) {
            return false;
        }
        var made = new FileChanges(offered.source(), chosen);
        String file = offered.source().file();
        if (!new ChangedFile(project, file).write(offered.source().text(), made.after())) {
            editor.refused(file);
            chosen.forEach(change -> declined.add(change.identity()));
            return false;
        }
        editor.written(made);
        return true;
    }
}
