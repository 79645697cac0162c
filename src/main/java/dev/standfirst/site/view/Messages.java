package dev.standfirst.site.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.DidYouMean;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The words of the interface in one language, by their keys. {@code {0}}, {@code {1}} … in a message are filled in. A message that depends
 * on a number has the keys {@code KEY.one} and {@code KEY.other}. What a language does not have is in English. Immutable.
 */
public final class Messages {
    /** The file of the words in English, and in a project those of its site. */
    public static final String FILE = "messages.properties";

    /** The languages that the theme has words in, besides English. */
    public static final List<String> LANGUAGES = List.of("de", "fr", "sq");

    private static final String THEME = "/dev/standfirst/theme/";
    private static final Map<String, String> ENGLISH = theme(FILE);

    /** What stands in for English between and after numbers in a language that has no words of its own. */
    private static final Map<String, String> PLAIN = Map.of(
            "figure.range", "{0} – {1}",
            "brief.million", " million",
            "brief.billion", " billion",
            "brief.trillion", " trillion",
            "brief.per-cent", "\u00a0%");

    private final Map<String, String> texts;
    private final boolean belowTwoIsOne;

    private Messages(Map<String, String> texts, boolean belowTwoIsOne) {
        this.texts = texts;
        this.belowTwoIsOne = belowTwoIsOne;
    }

    /** The words that the theme has in a language. */
    public static Messages of(Locale locale) {
        return of(locale, Map.of());
    }

    /**
     * The words in a language: those of the project, else of the theme in this language, else of the theme in English.
     *
     * @param own the project's own files, each with its words, by their names
     */
    public static Messages of(Locale locale, Map<String, Map<String, String>> own) {
        var texts = new HashMap<>(ENGLISH);
        if (!locale.getLanguage().equals("en")) {
            texts.putAll(PLAIN);
        }
        if (LANGUAGES.contains(locale.getLanguage())) {
            texts.putAll(theme(file(locale.getLanguage())));
        }
        for (String file : List.of(FILE, file(locale.getLanguage()), file(locale.toString()))) {
            texts.putAll(own.getOrDefault(file, Map.of()));
        }
        return new Messages(Map.copyOf(texts), locale.getLanguage().equals("fr"));
    }

    /** The file of the words in a language: {@code messages_de.properties}. */
    public static String file(String language) {
        return "messages_" + language + ".properties";
    }

    /** Every key, with its text in English. */
    public static Map<String, String> english() {
        return ENGLISH;
    }

    /** The words in a file of the theme. */
    static Map<String, String> theme(String file) {
        try (Reader in = new InputStreamReader(
                Optional.ofNullable(Messages.class.getResourceAsStream(THEME + file))
                        .orElseThrow(() -> new IllegalStateException("the program does not contain " + file)),
                UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words in the text of a file.
     *
     * @throws IllegalArgumentException where a character is given by a number that is not one
     */
    public static Map<String, String> read(String text) {
        try {
            return read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Reader in) throws IOException {
        var properties = new Properties();
        properties.load(in);
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return Map.copyOf(texts);
    }

    /** Whether there is a message with this key, or one for each number. */
    public boolean has(String key) {
        return texts.containsKey(key) || texts.containsKey(key + ".other");
    }

    /** The key that was probably meant by another. */
    public static Optional<String> nearest(String key) {
        return DidYouMean.to(key, ENGLISH.keySet());
    }

    /**
     * A message with its places filled.
     *
     * @param arguments what goes into {@code {0}}, {@code {1}} …; where the first is a number, it chooses between {@code .one} and {@code
     *     .other}
     */
    public String text(String key, Object... arguments) {
        return filled(key, List.of(arguments), UnaryOperator.identity());
    }

    /**
     * A message with its places filled.
     *
     * @param escape what becomes of the message's own words
     * @throws IllegalArgumentException where there is no such message
     */
    public String filled(String key, List<?> arguments, UnaryOperator<String> escape) {
        String message = message(key, arguments);
        int brace = message.indexOf('{');
        if (brace < 0) {
            return escape.apply(message);
        }
        var out = new StringBuilder();
        int from = 0;
        for (; brace >= 0; brace = message.indexOf('{', brace + 1)) {
            int place = placeAt(message, brace);
            if (place >= 0 && place < arguments.size()) {
                out.append(escape.apply(message.substring(from, brace))).append(arguments.get(place));
                from = brace + 3;
            }
        }
        return out.append(escape.apply(message.substring(from))).toString();
    }

    private String message(String key, List<?> arguments) {
        String message = texts.get(key);
        if (message == null && !arguments.isEmpty() && arguments.getFirst() instanceof Number number) {
            boolean one = number.doubleValue() == 1 || (belowTwoIsOne && Math.abs(number.doubleValue()) < 2);
            message = texts.get(key + (one ? ".one" : ".other"));
        }
        if (message == null) {
            throw new IllegalArgumentException(key);
        }
        return message;
    }

    /** The places that a message has, each once, in order: 0 and 1 for {@code {1} of {0}}. */
    public static Set<Integer> places(String message) {
        var places = new ArrayList<Integer>();
        for (int brace = message.indexOf('{'); brace >= 0; brace = message.indexOf('{', brace + 1)) {
            int place = placeAt(message, brace);
            if (place >= 0) {
                places.add(place);
            }
        }
        return new TreeSet<>(places);
    }

    private static int placeAt(String message, int brace) {
        boolean is = brace + 2 < message.length()
                && message.charAt(brace + 1) >= '0'
                && message.charAt(brace + 1) <= '9'
                && message.charAt(brace + 2) == '}';
        return is ? message.charAt(brace + 1) - '0' : -1;
    }
}
