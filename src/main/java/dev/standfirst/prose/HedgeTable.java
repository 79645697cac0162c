package dev.standfirst.prose;

import dev.standfirst.prose.lexicon.HedgeWords;
import dev.standfirst.prose.model.Hedge;
import java.util.Arrays;
import java.util.List;

/** The words that the reader knows for how firmly a number is stated: the very tables it reads by, for pages that explain them. */
public final class HedgeTable {
    private HedgeTable() {}

    /**
     * The words of one meaning.
     *
     * @param hedge what they say of a number
     * @param before words before the number, in the order of the table
     * @param after words after it
     */
    public record Row(Hedge hedge, List<String> before, List<String> after) {}

    /** A row for each meaning that has words. */
    public static List<Row> rows() {
        return Arrays.stream(Hedge.values())
                .map(hedge -> new Row(
                        hedge, written(HedgeWords.BEFORE.meaning(hedge)), written(HedgeWords.AFTER.meaning(hedge))))
                .filter(row -> !row.before().isEmpty() || !row.after().isEmpty())
                .toList();
    }

    /** The tables part all tokens by spaces; readers write '-odd', 'near-' and '>='. */
    private static List<String> written(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.replace("- ", "-")
                        .replace(" -", "-")
                        .replace("> ", ">")
                        .replace("< ", "<"))
                .toList();
    }
}
