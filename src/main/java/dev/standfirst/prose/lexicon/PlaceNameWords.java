package dev.standfirst.prose.lexicon;

import java.util.List;
import java.util.Set;

/** The names of countries and of larger places that figures are published for, and the words that put something there. */
public final class PlaceNameWords {
    /** Each place by its names, in lower case. */
    public static final PhraseTable<String> NAMES = names();

    /** What comes before a name where something is put there. */
    public static final Set<String> IN = WordSet.of("in", "across", "throughout", "within");

    /** Adverbs that say where. */
    public static final Set<String> ADVERBS = WordSet.of("worldwide", "globally");

    private PlaceNameWords() {}

    private static PhraseTable<String> names() {
        var names = new PhraseTable<String>();
        for (String place : List.of(
                "england|english",
                "wales|welsh",
                "scotland|scottish",
                "northern ireland|northern irish|ulster",
                "uk|united kingdom|britain|great britain|british|nationwide|u . k",
                "london",
                "ireland|irish",
                "france|french",
                "germany|german",
                "spain|spanish",
                "italy|italian",
                "poland|polish",
                "europe|european union|eu|euro area|eurozone",
                "united states|america|american|usa|u . s",
                "canada|canadian",
                "australia|australian",
                "china|chinese",
                "india|indian",
                "japan|japanese",
                "russia|russian",
                "africa|african",
                "asia|asian",
                "the world|worldwide|globally|global|world")) {
            String[] forms = place.split("\\|", 2);
            names.add(forms[0], place);
        }
        return names;
    }
}
