package dev.standfirst.prose.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nouns and verbs that tell apart what is counted alike: who is counted among the arrivals is not among the departures. */
public final class RivalWords {
    /**
     * What a word counts.
     *
     * @param family what it is told apart from
     * @param member which one of them
     */
    public record Rival(int family, int member) {}

    /** Words before 'than' by which more is compared with less. */
    public static final Set<String> MORE = WordSet.of("more|higher|greater|larger|bigger|longer|older|faster|better");

    /** Those by which less is compared with more. */
    public static final Set<String> LESS =
            WordSet.of("fewer|less|lower|smaller|shorter|younger|slower|worse|below|behind");

    private static final String PRIVATE_RENTERS = "private renters|private renting|privately rented|private rented";

    private static final String SOCIAL_RENTERS = "social renters|social renting|social rented|council tenants";

    private static final List<List<String>> PEOPLE = List.of(
            List.of(
                    "arrivals|arrival|arrived|arriving|arrive|immigration|immigrants|immigrated|immigrate|inflow|inflows",
                    "departures|departed|departing|depart|emigration|emigrants|emigrated|emigrate|outflow|outflows"
                            + "|will leave|would leave|had left|have left|left the country|leave the country|leaving the country"),
            List.of("net migration|net immigration", "net emigration"),
            List.of(
                    "births|birth|born",
                    "deaths|death|died|die|dying|dead|killed|fatalities|fatal|mortality|lost their lives|lives lost",
                    "injuries|injured|wounded|hurt",
                    "survived|survivors|survivor"),
            List.of("boys|men|male|males|man|men's|man's", "girls|women|female|females|woman|women's|woman's"),
            List.of("mothers|mother", "fathers|father"),
            List.of(
                    "young people|younger people|young adults|younger adults|young men|young women|youth|teenagers",
                    "older people|older adults|older men|older women|pensioners|elderly|the elderly"),
            List.of("married", "divorced", "widowed", "unmarried|never married"),
            List.of("literate|literacy", "illiterate|illiteracy"),
            List.of(
                    "employed|employment|in work",
                    "unemployed|unemployment|jobless|out of work",
                    "inactive|inactivity",
                    "vacancies|vacancy|job openings|unfilled jobs"),
            List.of(
                    "hired|hires|hirings|recruited|recruits",
                    "dismissed|redundancies|redundant|sacked|laid off|layoffs|retrenched|retrenchments|retrenchment",
                    "vacancies|vacancy|job openings|unfilled jobs",
                    "quits|quit|resigned|resignations",
                    "separations|separation"),
            List.of("full - time", "part - time"),
            List.of("permanent", "temporary"),
            List.of("convictions|convicted", "arrests|arrested", "acquittals|acquitted", "suspects|suspected"),
            List.of(
                    "pedestrians|pedestrian",
                    "cyclists|cyclist",
                    "motorcyclists|motorcyclist",
                    "car occupants|motorists"),
            List.of("vaccinated|immunised|immunized", "unvaccinated|unimmunised|unimmunized"),
            List.of("insured", "uninsured"),
            List.of("undergraduates|undergraduate", "postgraduates|postgraduate"),
            List.of("primary schools|primary school", "secondary schools|secondary school"));

    private static final List<List<String>> HOMES = List.of(
            List.of(
                    "sales|sale|sold|transactions|purchases|bought",
                    "repossessions|repossessed|repossession|taken into possession|possessions",
                    "built|construction|completions",
                    "demolitions|demolished"),
            List.of("buyers|buyer", "sellers|seller"),
            List.of("homeowners|homeowner|owner - occupiers|owner - occupier", PRIVATE_RENTERS, SOCIAL_RENTERS),
            List.of("rent|rents", "mortgage|mortgages"),
            List.of("urban|towns and cities", "rural|countryside"));

    private static final List<List<String>> MONEY = List.of(
            List.of(
                    "profit|profits|earnings|earned",
                    "in tax|in taxes",
                    "in fines",
                    "in dividends",
                    "in wages",
                    "in rent"),
            List.of("revenue|revenues|receipts", "expenditure|spending|outlays"),
            List.of("charges", "gains"),
            List.of("exports|exported|export", "imports|imported|import"),
            List.of("assets", "liabilities"),
            List.of("inbound", "outbound"),
            List.of("core", "headline", "from taxes|from tax"),
            List.of("public sector|state sector|publicly owned", "private sector|privately owned"),
            List.of("wholesale", "retail"),
            List.of("demand", "supply"),
            List.of("openings|opened", "closures|closed"),
            List.of(
                    "for the cut|for a cut|for cutting|for a reduction",
                    "for an increase|for the increase|for a rise|for raising"));

    private static final List<List<String>> THINGS = List.of(
            List.of(
                    "granted|approved|approvals|upheld",
                    "refused|refusals|rejected|rejections|turned down",
                    "withdrawn|withdrawals"),
            List.of("correct|true|accurate", "false|wrong|untrue|incorrect|inaccurate|misleading"),
            List.of("consumption|consumed", "production|produced|generation|generated", "imports|imported|import"),
            List.of(
                    "recycled|recycling",
                    "composted|composting",
                    "landfilled|landfill|landfills",
                    "incinerated|incineration|burned|burnt"),
            List.of("renewables|renewable", "fossil fuels|fossil fuel|fossil"),
            List.of(
                    "wind|wind power",
                    "solar|photovoltaic|solar power",
                    "hydro|hydropower|hydroelectric",
                    "nuclear",
                    "coal",
                    "geothermal",
                    "biomass"),
            List.of("petrol|gasoline", "diesel", "battery electric", "hybrid|hybrids"),
            List.of("wheat", "corn|maize", "soybean|soybeans", "rice", "barley", "cotton"),
            List.of("buses|bus", "trains|rail|railway|railways", "trams|tram", "ferries|ferry"));

    /** What there is so much of in each, and the measure that a price is of. */
    private static final List<List<String>> EACH = List.of(
            List.of(
                    "every hour|each hour|per hour|hourly",
                    "every day|each day|per day|daily|a day",
                    "every week|each week|per week|weekly|a week",
                    "every month|each month|per month|monthly|a month",
                    "every year|each year|per year|average annual|annual average|yearly"),
            List.of(elsewhen("day", "week", "month")),
            List.of(
                    "per person|per head|per capita|each person",
                    "per household|each household",
                    "per family|each family",
                    "per pupil|each pupil",
                    "per worker|per employee"),
            List.of("litre|litres|liter|liters", "gallon|gallons", "barrel|barrels"));

    /** Each word with what it counts, which may be several things. A family has its members in a row. */
    public static final PhraseTable<List<Rival>> WORDS = words(List.of(PEOPLE, HOMES, MONEY, THINGS, EACH));

    private RivalWords() {}

    /** What only says when, or how long: 'a week earlier', 'in a month'. */
    private static String elsewhen(String... times) {
        return Stream.of(times)
                .flatMap(time -> Stream.concat(
                        RateWords.WHEN.stream().map(when -> "a " + time + " " + when),
                        Stream.of("in a ", "for a ", "within a ", "of a ", "than a ")
                                .map(before -> before + time)))
                .collect(Collectors.joining("|"));
    }

    private static PhraseTable<List<Rival>> words(List<List<List<String>>> topics) {
        var rivals = new LinkedHashMap<String, List<Rival>>();
        int family = 0;
        for (List<List<String>> topic : topics) {
            for (List<String> members : topic) {
                add(members, family++, rivals);
            }
        }
        var words = new PhraseTable<List<Rival>>();
        rivals.forEach((phrase, meant) -> words.add(List.copyOf(meant), phrase));
        return words;
    }

    private static void add(List<String> members, int family, Map<String, List<Rival>> rivals) {
        for (int member = 0; member < members.size(); member++) {
            for (String phrase : members.get(member).split("\\|", -1)) {
                rivals.computeIfAbsent(phrase, _ -> new ArrayList<>()).add(new Rival(family, member));
            }
        }
    }
}
