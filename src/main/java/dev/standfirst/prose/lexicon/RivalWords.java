package dev.standfirst.prose.lexicon;

import java.util.List;

/** Nouns and verbs that tell apart what is counted alike: who is counted among the arrivals is not among the departures. */
public final class RivalWords {
    /**
     * What a word counts.
     *
     * @param family what it is told apart from
     * @param member which one of them
     */
    public record Rival(int family, int member) {}

    /** Each word with what it counts. A family has its members in a row. */
    public static final PhraseTable<Rival> WORDS = words(List.of(
            List.of(
                    "arrivals|arrival|arrived|arriving|arrive|immigration|immigrants|immigrated|immigrate|inflow|inflows",
                    "departures|departed|departing|depart|emigration|emigrants|emigrated|emigrate|outflow|outflows"
                            + "|will leave|would leave|had left|have left|left the country|leave the country|leaving the country"),
            List.of("net migration|net immigration", "net emigration"),
            List.of(
                    "births|birth|born",
                    "deaths|death|died|dead|killed|fatalities|fatal|mortality",
                    "injuries|injured|wounded|hurt"),
            List.of("exports|exported|export", "imports|imported|import"),
            List.of(
                    "sales|sale|sold|transactions|purchases|bought",
                    "repossessions|repossessed|repossession",
                    "built|construction|completions",
                    "demolitions|demolished"),
            List.of(
                    "profit|profits|earnings|earned",
                    "in tax|in taxes",
                    "in fines",
                    "in dividends",
                    "in wages",
                    "in rent"),
            List.of(
                    "employed|employment|in work",
                    "unemployed|unemployment|jobless|out of work",
                    "inactive|inactivity"),
            List.of("convictions|convicted", "arrests|arrested", "acquittals|acquitted", "suspects|suspected"),
            List.of("granted|approved|approvals", "refused|refusals|rejected|rejections", "withdrawn|withdrawals"),
            List.of(
                    "for the cut|for a cut|for cutting|for a reduction",
                    "for an increase|for the increase|for a rise|for raising"),
            List.of("buyers", "sellers"),
            List.of("boys|men|male|males", "girls|women|female|females"),
            List.of("consumption|consumed", "production|produced|generation"),
            List.of("hired|hires|hirings|recruited", "dismissed|redundancies|redundant|sacked|laid off", "vacancies")));

    private RivalWords() {}

    private static PhraseTable<Rival> words(List<List<String>> families) {
        var words = new PhraseTable<Rival>();
        for (int family = 0; family < families.size(); family++) {
            for (int member = 0; member < families.get(family).size(); member++) {
                words.add(new Rival(family, member), families.get(family).get(member));
            }
        }
        return words;
    }
}
