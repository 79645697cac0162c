package dev.standfirst.cli;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.fix.FileChanges;
import dev.standfirst.fix.Fixer;
import dev.standfirst.fix.TextChange;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows each change as a diff, and asks whether to make it; or makes all, or none where there is nobody to ask. */
final class FixEditor implements Fixer.Editor {
    /** How it is decided which changes are made. */
    enum Consent {
        /** All of them are. */
        GIVEN,
        /** Somebody is asked about each. */
        ASKED,
        /** None is: they are only shown. */
        NONE
    }

    private final PrintWriter out;
    private final Supplier<@Nullable String> answers;
    private Consent consent;
    private boolean ended;
    private int shown;
    private int made;

    /**
     * @param out takes what is shown and asked
     * @param answers gives the next line that is typed, null at the end
     */
    FixEditor(Consent consent, PrintWriter out, Supplier<@Nullable String> answers) {
        this.consent = consent;
        this.out = out;
        this.answers = answers;
    }

    @Override
    public boolean binds() {
        return consent == Consent.ASKED;
    }

    @Override
    public List<TextChange> chosen(FileChanges offered) {
        if (consent != Consent.ASKED) {
            show(offered);
            return consent == Consent.GIVEN ? offered.changes() : List.of();
        }
        var chosen = new ArrayList<TextChange>();
        for (TextChange change : offered.changes()) {
            if (!ended && (consent == Consent.GIVEN || agreed(offered.only(change)))) {
                chosen.add(change);
            }
        }
        return chosen;
    }

    private boolean agreed(FileChanges change) {
        show(change);
        while (true) {
            out.print("Make this change? [y]es, [n]o, [a]ll that follow, [q]uit: ");
            out.flush();
            String answer = answers.get();
            switch (answer == null ? "q" : answer.strip().toLowerCase(Locale.ROOT)) {
                case "y", "yes" -> {
                    return true;
                }
                case "n", "no" -> {
                    return false;
                }
                case "a", "all" -> {
                    consent = Consent.GIVEN;
                    return true;
                }
                case "q", "quit" -> {
                    ended = true;
                    return false;
                }
                default -> {}
            }
        }
    }

    private void show(FileChanges changes) {
        for (TextChange change : changes.changes()) {
            Diagnostic settled = change.diagnostic();
            out.println(PrintableText.of(settled.span().file()) + ":"
                    + settled.span().line() + ": " + PrintableText.of(settled.message()) + " ["
                    + settled.code().id() + "]");
        }
        changes.diff().forEach(out::println);
        out.println();
        shown += changes.changes().size();
    }

    @Override
    public void written(FileChanges changes) {
        made += changes.changes().size();
    }

    @Override
    public void refused(String file) {
        out.println("“" + PrintableText.of(file)
                + "” was not changed: it has been edited since it was checked. Run the command again.");
        out.println();
    }

    /** Says what was done. */
    void finish() {
        if (consent == Consent.NONE && shown > 0) {
            out.println("No file was changed. To make these changes, add --yes.");
        } else {
            out.println(made == 1 ? "1 change was made." : made + " changes were made.");
        }
        out.println();
        out.flush();
    }
}
