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
        List<Counted> known =
                CountedReader.counted(new Tokens(Tokenizer.tokens(own.get(), List.of(), false), Conventions.BRITISH));
        List<Counted> said = sentence.within(text);
        return named.stream()
                .filter(each -> {
                    Set<Integer> members = members(known, each);
                    return !members.isEmpty()
                            && !members.contains(each.member())
                            && Collections.disjoint(members, members(said, each));
                })
                .map(each -> text.text().substring(each.start(), each.end()))
                .findFirst();
    }

    /** The members of the family of another word. */
    private static Set<Integer> members(List<Counted> named, Counted other) {
        return named.stream()
                .filter(each -> each.family() == other.family())
                .map(Counted::member)
                .collect(Collectors.toSet());
    }
}
