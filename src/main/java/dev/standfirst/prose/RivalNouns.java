package dev.standfirst.prose;

import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.model.Counted;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.token.Tokenizer;
import dev.standfirst.prose.token.Tokens;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds words that say that something else is counted: 'departures' beside a figure of arrivals. */
public final class RivalNouns {
    private RivalNouns() {}

    /** A stretch of a text: its first offset and its end, exclusive. */
    public record Stretch(int start, int end) {
        private List<Counted> within(ProseText text) {
            return text.counted().stream()
                    .filter(each -> each.start() >= start && each.end() <= end)
                    .toList();
        }
    }

    /**
     * The first such word.
     *
     * @param clause where the words around a figure are
     * @param sentence where its sentence is; if it names what is counted as well, nothing is found
     * @param own the words by which the figure is known, asked for only where the clause names anything
     */
    public static Optional<String> find(ProseText text, Stretch clause, Stretch sentence, Supplier<String> own) {
        List<Counted> named = clause.within(text);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<Counted> known = counted(own.get());
        List<Counted> said = sentence.within(text);
        return named.stream()
                .filter(each -> isOther(each, known, said) || isTurned(each, known))
                .map(each -> text.text().substring(each.start(), each.end()))
                .findFirst();
    }

    /**
     * Whether the words around a figure name what is counted.
     *
     * @param own the words by which the figure is known
     */
    public static boolean isNamed(ProseText text, Stretch clause, String own) {
        List<Counted> named = clause.within(text);
        return !named.isEmpty()
                && counted(own).stream().anyMatch(known -> members(named, known).contains(known.member()));
    }

    private static List<Counted> counted(String words) {
        return CountedReader.counted(new Tokens(Tokenizer.tokens(words, List.of(), false), Conventions.BRITISH));
    }

    /** Whether a word says that another member of a family is counted, and the sentence does not name the own one. */
    private static boolean isOther(Counted each, List<Counted> known, List<Counted> said) {
        Set<Integer> members = members(known, each);
        return !members.isEmpty()
                && !members.contains(each.member())
                && Collections.disjoint(members, members(said, each));
    }

    /** Whether a comparison is the other way round: 'more men than women' of how many more women than men. */
    private static boolean isTurned(Counted each, List<Counted> known) {
        return each.than() != 0
                && known.stream()
                        .anyMatch(own -> own.family() == each.family()
                                && own.than() == each.than()
                                && own.member() != each.member());
    }

    /** The members of the family of another word. */
    private static Set<Integer> members(List<Counted> named, Counted other) {
        return named.stream()
                .filter(each -> each.family() == other.family())
                .map(Counted::member)
                .collect(Collectors.toSet());
    }
}
