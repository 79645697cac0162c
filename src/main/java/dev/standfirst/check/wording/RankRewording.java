package dev.standfirst.check.wording;

import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.prose.format.QuantityFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rewords places in an order: 'the third highest' of what is second becomes 'the second highest'. */
public final class RankRewording {
    private static final Set<String> HIGHEST = Set.of("highest", "most", "largest", "biggest", "greatest");

    private RankRewording() {}

    /** The words for the place of {@code rank} in the shape of those that were written; none where they are no such words. */
    public static Optional<String> truer(String shown, OfQuantity rank) {
        String lower = shown.toLowerCase(Locale.ROOT);
        String article = lower.startsWith("the ") ? shown.substring(0, "the ".length()) : "";
        List<String> words = List.of(lower.substring(article.length()).split("[ -]", -1));
        boolean ordinal = QuantityFormat.isOrdinal(words.getFirst());
        boolean highest = HIGHEST.contains(words.getLast());
        boolean shaped = words.size() == (ordinal && highest ? 2 : 1) && (ordinal || highest);
        Optional<String> place = rank.quantity().range().asPoint().flatMap(QuantityFormat::ordinal);
        if (!shaped || place.isEmpty()) {
            return Optional.empty();
        }
        String joint = lower.contains("-") ? "-" : " ";
        boolean first = place.get().equals("first");
        String named = !highest ? place.get() : first ? words.getLast() : place.get() + joint + words.getLast();
        return Optional.of(article + named);
    }
}
