package dev.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.Build;
import dev.standfirst.site.view.Messages;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interface of a site speaks the site's language. Everything in the Greek project that is the editors' own is in Greek. */
class InterfaceLanguageTest {
    private static final TestProject GREEK = TestProject.at(Path.of("src/test/resources/site/greek"));

    /** Attributes that are read to people. */
    private static final Pattern READ_OUT =
            Pattern.compile(" (?:aria-label|alt|title|content|data-none|data-one|data-many|data-shown)=\"([^\"]*)\"");

    private static final Pattern NOT_WORDS = Pattern.compile(
            "<(script|style|code|textarea|head)\\b.*?</\\1>|<meta (?:charset|http-equiv|name=\"viewport\")[^>]*>|https?://[^\\s<\"⟧]+",
            Pattern.DOTALL);

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z’ -]*");

    @TempDir
    private Path folder;

    private Path site() {
        return folder.resolve("site");
    }

    private void build(TestProject project) throws IOException {
        assertThat(project.build(site())).isInstanceOf(Build.Outcome.Written.class);
    }

    private String page(String name) throws IOException {
        return Files.readString(site().resolve(name));
    }

    /** Each message in brackets, so that whatever the theme says is in some. */
    private static String bracketed() {
        return new TreeMap<>(Messages.english())
                .entrySet().stream()
                        .map(message -> message.getKey() + " = ⟦" + message.getValue() + "⟧\n")
                        .collect(Collectors.joining());
    }

    /** What is outside brackets, which nest where one message is filled into another. */
    private static String outside(String text) {
        var outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '⟦' ? 1 : sign == '⟧' ? -1 : 0;
            if (depth == 0 && sign != '⟧') {
                outside.append(sign);
            }
        }
        assertThat(depth).as("open brackets in " + text).isZero();
        return outside.toString();
    }

    private static List<String> englishOutside(String page) {
        String readOut = READ_OUT.matcher(page.replaceAll("(?s)<head>.*</head>|<table class=\"meta\">", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" · "));
        String text = NOT_WORDS.matcher(page).replaceAll(" ").replaceAll("<[^>]*>", " · ");
        var words = new ArrayList<String>();
        for (Matcher word = LATIN.matcher(outside(readOut + " · " + text).replaceAll("&[a-z]+;", " ")); word.find(); ) {
            words.add(word.group().strip());
        }
        return words;
    }

    @Test
    void noWordOfTheThemeIsInATemplateOrInTheProgram() throws IOException {
        build(GREEK.copyTo(folder.resolve("project")).file("templates/messages.properties", bracketed()));

        var found = new TreeMap<String, List<String>>();
        try (var files = Files.walk(site())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                String name = site().relativize(file).toString().replace('\\', '/');
                List<String> words = englishOutside(Files.readString(file));
                words.removeIf(word -> NAMES.contains(word) || isOfTheWords(name, word));
                if (!words.isEmpty()) {
                    found.put(name, words);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Names that are the same in every language. */
    private static final List<String> NAMES = List.of("JSON", "CSV", "SVG", "PNG", "kB");

    /** The page on the method lists the English words that the program reads. */
    private static boolean isOfTheWords(String page, String word) {
        return page.equals("method/index.html") && !word.matches("[A-Z].*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    | Behauptungen | Überwiegend richtig | Die Worte besagen | 4 Milliarden | Januar – 29. November 2023
            de-AT | Behauptungen | Überwiegend richtig | Die Worte besagen | 4 Milliarden | November 2023
            fr    | Affirmations | Plutôt vrai         | Les mots disent   | 4 milliards  | janvier – 29 novembre 2023
            sq    | Pohime       | Kryesisht i vërtetë | Fjalët thonë      | 4 miliardë   | 29 nëntor 2023
            """)
    void aPageIsInTheLanguageOfItsSite(
            String tag, String section, String rating, String sentence, String figure, String period)
            throws IOException {
        build(GREEK.copyTo(folder.resolve("project")).replace("content/site.yaml", "language: el", "language: " + tag));

        assertThat(page("claims/fall/index.html"))
                .contains("<html lang=\"" + tag + "\">", ">" + section + "</a>", rating, sentence)
                .doesNotContain("Claims", "Mostly true");
        assertThat(page("facts/finance/index.html")).contains(figure);
        assertThat(page("facts/arrivals-2023/index.html")).contains(period);
    }

    @Test
    void aLanguageThatTheThemeDoesNotHaveGetsEnglishWords() throws IOException {
        build(GREEK.copyTo(folder.resolve("project")));

        assertThat(page("claims/fall/index.html")).contains("<html lang=\"el\">", "Mostly true");
    }

    @Test
    void aProjectSaysSomeOfTheWordsInOthers() throws IOException {
        build(GREEK.copyTo(folder.resolve("project"))
                .replace("content/site.yaml", "language: el", "language: de")
                .file("templates/messages.properties", "briefings = Aufsätze\n")
                .file("templates/messages_de.properties", "claims = Aussagen\n"));

        assertThat(page("index.html")).contains(">Aufsätze</a>", ">Aussagen</a>", ">Fakten</a>");
    }
}
