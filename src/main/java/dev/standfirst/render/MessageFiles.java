package dev.standfirst.render;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.site.view.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project's own words of the interface, from the files {@code templates/messages*.properties}. Immutable.
 *
 * @param texts the words of each file by their keys, by the file's name
 * @param faults keys that nothing asks for, and messages with places that are not filled
 */
record MessageFiles(Map<String, Map<String, String>> texts, List<Diagnostic> faults) {
    /** Those of the theme. */
    static final List<String> THEME = Stream.concat(
                    Stream.of(Messages.FILE), Messages.LANGUAGES.stream().map(Messages::file))
            .toList();

    static final MessageFiles NONE = new MessageFiles(Map.of(), List.of());

    private static final String BEGINNING = Templates.FOLDER + "messages";
    private static final String ENDING = ".properties";

    /** Whether a file, by its path in the project, holds words of the interface. */
    static boolean isOne(String path) {
        String name = path.startsWith(BEGINNING) ? path.substring(BEGINNING.length()) : path;
        return name.equals(ENDING) || (name.startsWith("_") && name.endsWith(ENDING) && !name.contains("/"));
    }

    /**
     * The words in the files of a project.
     *
     * @param files all that was read of its templates
     */
    static MessageFiles of(Collection<SourceText> files) {
        var texts = new HashMap<String, Map<String, String>>();
        var faults = new ArrayList<Diagnostic>();
        List<String> templates = files.stream()
                .filter(file -> file.file().endsWith(Templates.ENDING))
                .map(SourceText::text)
                .toList();
        for (SourceText file : files) {
            if (isOne(file.file())) {
                Map<String, String> words = read(file, faults);
                texts.put(file.file().substring(Templates.FOLDER.length()), words);
                new TreeMap<>(words)
                        .forEach((key, message) ->
                                fault(file, key, message, templates).ifPresent(faults::add));
            }
        }
        return new MessageFiles(Map.copyOf(texts), List.copyOf(faults));
    }

    private static Map<String, String> read(SourceText file, List<Diagnostic> faults) {
        try {
            return Messages.read(file.text());
        } catch (IllegalArgumentException _) {
            int start = Math.max(file.text().indexOf("\\u"), 0);
            faults.add(Diagnostic.of(
                            DiagnosticCode.MESSAGE,
                            file.span(start, Math.min(start + 2, file.text().length())),
                            "“\\u” is not followed by four hexadecimal digits")
                    .help("write the character itself: the file is in UTF-8"));
            return Map.of();
        }
    }

    private static Optional<Diagnostic> fault(SourceText file, String key, String message, List<String> templates) {
        String english = Messages.english().get(key);
        if (english == null) {
            boolean used = templates.stream().anyMatch(template -> template.contains("\"" + key + "\""));
            return used
                    ? Optional.empty()
                    : Optional.of(at(file, key, "the interface has no message “" + key + "”")
                            .help(Messages.nearest(key)
                                    .map(near -> "did you mean “" + near + "”?")
                                    .orElse("the keys are in the theme's “messages.properties”")));
        }
        Set<Integer> filled = Messages.places(english);
        return Messages.places(message).stream()
                .filter(place -> !filled.contains(place))
                .findFirst()
                .map(place -> at(file, key, "nothing is filled in for “{" + place + "}” of “" + key + "”")
                        .help("in English the message is “" + english + "”"));
    }

    private static Diagnostic at(SourceText file, String key, String message) {
        int start = 0;
        for (String line : file.text().split("\n", -1)) {
            String stripped = line.stripLeading();
            String after =
                    stripped.startsWith(key) ? stripped.substring(key.length()).stripLeading() : "";
            if (after.startsWith("=") || after.startsWith(":")) {
                start += line.length() - stripped.length();
                return Diagnostic.of(DiagnosticCode.MESSAGE, file.span(start, start + key.length()), message);
            }
            start += line.length() + 1;
        }
        return Diagnostic.of(DiagnosticCode.MESSAGE, file.span(0, 0), message);
    }
}
