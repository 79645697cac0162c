package dev.standfirst.render;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files of a project's own {@code templates/} that have no effect and were meant to have one: their names are nearly names of
 * the theme's files. A file that some template may include has an effect, whatever it is called.
 *
 * @param files the paths of all files within the folder
 * @param fonts those of them that are fonts which the project's stylesheet names
 * @param templates the texts of those that are templates
 */
record UnusedOverrides(Set<String> files, List<String> fonts, List<String> templates) {
    /** Endings that a template may have elsewhere. Any other, such as an editor's {@code .ftlh~}, is nobody's slip. */
    private static final Set<String> ALSO_TEMPLATES = Set.of(".ftl", ".html", ".ftlh.txt");

    /** What to do with files that were meant to be published, by their endings. */
    private static final Map<String, String> HELP = help();

    private static Map<String, String> help() {
        var help = new HashMap<String, String>();
        help.put(".css", "put its rules into “templates/theme.css”");
        help.put(".js", "put its code into a file of the theme, such as “templates/facts.js”");
        help.put(".mjs", help.get(".js"));
        for (String font : Set.of(".woff", ".woff2", ".ttf", ".otf")) {
            help.put(font, "put it into “templates/fonts/”, and name it in “templates/theme.css” as url(\"fonts/…\")");
        }
        for (String other :
                Set.of(".svg .png .jpg .jpeg .gif .webp .avif .ico .json .webmanifest .pdf .mp4".split(" "))) {
            help.put(other, "only files of the theme's own names are published; keep others on another server");
        }
        return Map.copyOf(help);
    }

    /** One diagnostic for each. */
    List<Diagnostic> found() {
        if (templates.stream().anyMatch(UnusedOverrides::includesByAMadeName)) {
            return List.of();
        }
        return files.stream().flatMap(file -> fault(file).stream()).toList();
    }

    private Optional<Diagnostic> fault(String file) {
        String name = name(file);
        if (name.startsWith(".")
                || name.startsWith("_")
                || Theme.NAMES.contains(file)
                || file.equals(Stylesheet.OWN)
                || MessageFiles.isOne(Templates.FOLDER + file)
                || fonts.contains(file)
                || isUsed(name)) {
            return Optional.empty();
        }
        Optional<String> help = meant(file)
                .filter(meant -> !files.contains(meant))
                .map(meant -> "did you mean “" + Templates.FOLDER + meant + "”?")
                .or(() -> Optional.ofNullable(HELP.get(lastEnding(name))));
        return help.map(words -> Diagnostic.of(
                        DiagnosticCode.UNREADABLE_FILE,
                        SourceSpan.startOf(Templates.FOLDER + file),
                        "the theme does not use “" + Templates.FOLDER + file + "”")
                .help(words));
    }

    /** Whether a template may include the file: one that is not a template cannot be included, and has no address to be linked to. */
    private boolean isUsed(String name) {
        return name.endsWith(Templates.ENDING) && templates.stream().anyMatch(template -> template.contains(name));
    }

    private static String lastEnding(String name) {
        return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    /** The theme's file of nearly this name in the same folder, of this name with the ending of other templates, or of this name elsewhere. */
    private static Optional<String> meant(String file) {
        String folder = folder(file);
        String ending = ending(file);
        List<String> beside = Stream.concat(Theme.NAMES.stream(), Stream.of(Stylesheet.OWN))
                .filter(other -> folder(other).equals(folder))
                .toList();
        List<String> alike = beside.stream()
                .filter(other -> ending(other).equals(ending))
                .map(UnusedOverrides::stem)
                .toList();
        return beside.stream()
                .filter(other -> ALSO_TEMPLATES.contains(ending) && stem(other).equals(stem(file)))
                .findFirst()
                .or(() -> DidYouMean.to(stem(file), alike).map(stem -> folder + stem + ending))
                .or(() -> Theme.NAMES.stream()
                        .filter(other -> name(other).equals(name(file)))
                        .findFirst());
    }

    /** Whether a template may include others by a name that is computed, so that nobody can tell which. */
    private static boolean includesByAMadeName(String template) {
        return template.contains(".get_optional_template")
                || includesByAMadeName(template, "#include")
                || includesByAMadeName(template, "#import");
    }

    private static boolean includesByAMadeName(String template, String directive) {
        for (int at = template.indexOf(directive); at >= 0; at = template.indexOf(directive, at + 1)) {
            int end = template.indexOf('>', at);
            String argument = template.substring(at + directive.length(), end < 0 ? template.length() : end)
                    .strip();
            boolean quoted = argument.startsWith("\"") || argument.startsWith("'");
            if (!quoted || argument.contains("+") || argument.contains("{")) {
                return true;
            }
        }
        return false;
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String stem(String file) {
        String name = name(file);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String ending(String file) {
        return name(file).substring(stem(file).length());
    }
}
