package dev.standfirst.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names a figure by the words around it: what was counted, and where. Numbers, periods and words of change are left out. */
final class FigureLabel {
    private static final int MOST = 8;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** Words that neither begin nor end a name. */
    private static final Set<String> FUNCTION_WORDS = functionWords();

    /** Of those, the ones that begin a name all the same when a figure is before them. */
    private static final Set<String> OF_NAMES = Set.of("level", "rate", "total", "number");

    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "stood", "showed", "saw");

    private final Figure figure;
    private final String text;
    private final BitSet left = new BitSet();

    private FigureLabel(Figure figure) {
        this.figure = figure;
        this.text = figure.prose().text();
        for (Reading reading : figure.prose().readings()) {
            left.set(reading.start(), Math.max(reading.start(), reading.end()));
        }
        for (PeriodMention period : figure.prose().periods()) {
            left.set(period.start(), period.end());
        }
        figure.prose().directions().forEach(word -> left.set(word.start(), word.end()));
    }

    /** A name for a figure as a level. */
    static String ofLevel(Figure figure, String period) {
        var words = new FigureLabel(figure);
        return words.dated(words.level(), period);
    }

    /** A name for the change of which a figure is the first level. */
    static String ofChangeFrom(Figure level, Direction direction) {
        return way(direction) + " in " + lower(new FigureLabel(level).level());
    }

    /** A name for a figure as a change. */
    static String ofChange(Figure figure, String period) {
        var words = new FigureLabel(figure);
        String of = words.subject();
        String what = of.isEmpty() ? words.after() : of;
        String way = way(figure.reading().direction());
        return words.dated(what.isEmpty() ? way : way + " in " + lower(what), period);
    }

    private static String way(Direction direction) {
        return switch (direction) {
            case UP -> "Rise";
            case DOWN -> "Fall";
            case NONE -> "Change";
        };
    }

    private String level() {
        String noun = figure.reading().unit() instanceof Unit.Count(String counted) ? counted : "";
        String after = after();
        String subject = subject();
        boolean share = figure.reading().kind() == Kind.PERCENT
                && (figure.reading().aspect() == Aspect.PART || subject.isEmpty());
        if (share) {
            String of = after.isEmpty() ? subject : after;
            return of.isEmpty() ? "Share" : "Share of " + lower(of);
        }
        if (!noun.isEmpty()) {
            String counted = after.isEmpty() ? noun : noun + " " + after;
            return after.isEmpty() && !subject.isEmpty() ? subject + " " + lower(noun) : counted;
        }
        return subject.isEmpty() ? after.isEmpty() ? head() : after : subject;
    }

    /** The nearest text over the passage that names something and no number. */
    private String head() {
        return figure.over().stream()
                .map(text -> text.replaceAll("[^\\p{L} '’-]+", " ").strip())
                .filter(text -> !text.isEmpty() && !Period.parse(text).isPresent())
                .findFirst()
                .orElse("Figure");
    }

    /** The words before the figure in its clause, or else in its sentence. */
    private String subject() {
        int clause = figure.prose().clauses().stream()
                .filter(start -> start <= figure.reading().start())
                .reduce(0, (_, last) -> last);
        int sentence = figure.sentenceStart();
        String near = named(Math.max(clause, sentence));
        return near.isEmpty() ? named(sentence) : near;
    }

    /**
     * The first words from {@code from} that name something, up to a verb, a number or a period; before a figure in brackets, the last:
     * 'France (154,597), Spain (116,952)'.
     */
    private String named(int from) {
        int to = figure.reading().start();
        boolean bracketed = text.substring(from, to).stripTrailing().endsWith("(");
        List<String> names = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || left.get(i) || (bracketed && ",();".indexOf(text.charAt(i)) >= 0)) {
                names.addAll(parts(words(start, i)));
                start = i + 1;
            }
        }
        return names.isEmpty() ? "" : bracketed ? names.getLast() : names.getFirst();
    }

    /** The names among words: what is between the verbs 'to be' and 'to have'. */
    private static List<String> parts(List<String> words) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || VERBS.contains(words.get(i))) {
                List<String> part = trimmed(words.subList(start, i));
                if (!part.isEmpty()) {
                    parts.add(String.join(" ", part.subList(0, Math.min(MOST, part.size()))));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** The words after the figure, up to the next punctuation, number or period. */
    private String after() {
        int end = figure.reading().end();
        while (end < figure.sentenceEnd() && ",;:.!?()[]–—".indexOf(text.charAt(end)) < 0 && !left.get(end)) {
            end++;
        }
        List<String> words = trimmed(words(figure.reading().end(), end), word -> !OF_NAMES.contains(word));
        return String.join(" ", words.subList(0, Math.min(MOST, words.size())));
    }

    private List<String> words(int from, int to) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean within = i < to && !left.get(i) && (Character.isLetter(text.charAt(i)) || isInner(i));
            if (within && start < 0) {
                start = i;
            } else if (!within && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Whether a hyphen or an apostrophe is within a word. */
    private boolean isInner(int at) {
        return "-'’".indexOf(text.charAt(at)) >= 0
                && at > 0
                && Character.isLetter(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static List<String> trimmed(List<String> words) {
        return trimmed(words, _ -> true);
    }

    private static List<String> trimmed(List<String> words, Predicate<String> drop) {
        int from = 0;
        int to = words.size();
        while (from < to && isFunctionWord(words.get(from)) && drop.test(words.get(from))) {
            from++;
        }
        while (to > from && isFunctionWord(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private String dated(String name, String period) {
        String capital = name.isEmpty() ? "Figure" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return shown(period).map(time -> capital + ", " + time).orElse(capital);
    }

    /** A year, or a month of one, as words. */
    private static Optional<String> shown(String period) {
        if (YEAR.matcher(period).matches()) {
            return Optional.of(period);
        }
        return MONTH.matcher(period).matches()
                ? Optional.of(
                        DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(YearMonth.parse(period)))
                : Optional.empty();
    }

    private static Set<String> functionWords() {
        try (InputStream in = Objects.requireNonNull(FigureLabel.class.getResourceAsStream("function-words.txt"))) {
            return new String(in.readAllBytes(), UTF_8).lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins with a small letter, unless it is a name or an abbreviation. */
    private static String lower(String name) {
        boolean plain = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return plain ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
