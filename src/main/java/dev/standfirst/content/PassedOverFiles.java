package dev.standfirst.content;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of files in the folders of the content that nothing reads, so that nothing an editor wrote is missing from a site unnoticed. */
final class PassedOverFiles {
    /** Endings that others give to Markdown and YAML, and what Windows adds when it hides the ending. */
    private static final Pattern NEARLY_MARKDOWN =
            Pattern.compile("\\.(markdown|mdown|mkdn?|mdwn|mdtxt|mdtext|mdx|[rq]md|(md|markdown)\\.txt|md\\.md)$");

    private static final Pattern NEARLY_YAML =
            Pattern.compile("\\.(ya?ml\\.txt|ya?ml\\.ya?ml|yaml\\.json|yal|ymal|yamll|eyaml|yaml\\.dist)$");

    /** What editors and systems leave behind, and files about a folder. */
    private static final Pattern NOT_CONTENT = Pattern.compile(
            "[._~#].*|.*(~|\\.bak|\\.old|\\.orig|\\.rej|\\.sw[op]|\\.te?mp|\\.part|\\.lock)|thumbs\\.db|desktop\\.ini|icon\r"
                    + "|(readme|licen[cs]e|copying|notice|changelog|contributing|codeowners|authors)(\\..*)?|[^.]*");

    private PassedOverFiles() {}

    /** Whether a file of this name is nobody's content. */
    static boolean isNotContent(String name) {
        return NOT_CONTENT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a file of this name would be read in one of the folders, or nearly. */
    static boolean isNearlyRead(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.matches(".*\\.(md|ya?ml)")
                || NEARLY_MARKDOWN.matcher(small).find()
                || NEARLY_YAML.matcher(small).find();
    }

    /**
     * What is wrong with a file that nothing reads.
     *
     * @param file named from the project's folder
     * @param read the endings that are read in its folder; empty where none is
     * @return an error where the name shows that it was meant to be read, else a warning
     */
    static Diagnostic report(String file, Set<String> read) {
        SourceSpan place = SourceSpan.startOf(file);
        String message = "the program does not read “" + MessageText.shown(file) + "”";
        Optional<String> renamed = renamed(file.substring(file.lastIndexOf('/') + 1), read);
        return renamed.isPresent()
                ? Diagnostic.of(DiagnosticCode.UNREADABLE_FILE, place, message)
                        .help("rename it to “" + MessageText.shown(renamed.get()) + "”")
                : Diagnostic.of(DiagnosticCode.NOT_READ, place, message)
                        .help(
                                file.matches("content/site\\.ya?ml")
                                        ? "the project has another file of this kind; keep only one of the two"
                                        : help(read));
    }

    private static Optional<String> renamed(String name, Set<String> read) {
        if (read.isEmpty()) {
            return Optional.empty();
        }
        boolean markdown = read.contains(".md");
        var nearly = (markdown ? NEARLY_MARKDOWN : NEARLY_YAML).matcher(name.toLowerCase(Locale.ROOT));
        return nearly.find()
                ? Optional.of(name.substring(0, nearly.start()) + (markdown ? ".md" : ".yaml"))
                : Optional.empty();
    }

    private static String help(Set<String> read) {
        return read.isEmpty()
                ? "move it into one of the folders that are read, such as “content/briefings/”, or let its name begin with a dot"
                : "files in this folder end in " + (read.contains(".md") ? "“.md”" : "“.yaml”")
                        + "; move it elsewhere, or let its name begin with a dot";
    }
}
