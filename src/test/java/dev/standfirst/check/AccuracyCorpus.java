package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.testing.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts in {@code resources/accuracy}: facts, and sentences that are true or false of them. {@code format.txt} there describes them. */
public final class AccuracyCorpus {
    private static final String FOLDER = "accuracy";
    private static final Pattern TEXT = Pattern.compile("== (\\S+) \\| (open|aside) \\| (\\S+) \\| (.+)");
    private static final Pattern SENTENCE = Pattern.compile("(true|false) (\\S+)(?: (SF\\d+))? \\| (.+)");

    private AccuracyCorpus() {}

    /**
     * A text.
     *
     * @param name its name, unique in the corpus
     * @param aside whether it is in the half that is set aside
     * @param date the day of the briefing
     * @param facts its facts, in the notation of {@link PublishedFacts}
     * @param sentences its sentences, in order
     */
    public record Text(String name, boolean aside, LocalDate date, String facts, List<Sentence> sentences) {
        public Text {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence.
     *
     * @param isTrue whether the facts bear it out
     * @param kind what it shows, or what was changed to make it false
     * @param code the code of what is to be reported for it; empty where the text does not say
     * @param markdown the sentence, with its figures bound
     */
    public record Sentence(boolean isTrue, String kind, String code, String markdown) {}

    /** Every text, by file and place. */
    public static List<Text> texts() {
        return texts(FOLDER);
    }

    /** Every text of a folder. */
    static List<Text> texts(String folder) {
        return Fixtures.tables(folder).stream()
                .filter(table -> !table.equals("format"))
                .flatMap(table -> texts(Fixtures.lines(folder + "/" + table + ".txt")).stream())
                .toList();
    }

    private static List<Text> texts(List<String> lines) {
        var texts = new ArrayList<Text>();
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            while (to < lines.size() && !lines.get(to).startsWith("== ")) {
                to++;
            }
            texts.add(text(lines.subList(from, to)));
        }
        return texts;
    }

    private static Text text(List<String> lines) {
        Matcher head = TEXT.matcher(lines.getFirst());
        assertThat(head.matches()).as("“%s” begins a text", lines.getFirst()).isTrue();
        var facts = new StringBuilder();
        var sentences = new ArrayList<Sentence>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher sentence = SENTENCE.matcher(line);
            if (sentence.matches()) {
                sentences.add(new Sentence(
                        sentence.group(1).equals("true"),
                        sentence.group(2),
                        Optional.ofNullable(sentence.group(3)).orElse(""),
                        sentence.group(4).replace("\\n", "\n")));
            } else {
                assertThat(sentences)
                        .as("“%s” is neither a sentence nor before all of them", line)
                        .isEmpty();
                facts.append(line).append('\n');
            }
        }
        LocalDate date = LocalDate.parse(head.group(3));
        return new Text(head.group(1), head.group(2).equals("aside"), date, facts.toString(), sentences);
    }
}
