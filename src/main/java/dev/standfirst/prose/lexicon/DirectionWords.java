package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Direction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that say which way a change goes, and those that say that something changed and not which way. */
public final class DirectionWords {
    /** The directions themselves. */
    public static final PhraseTable<Direction> PHRASES = new PhraseTable<Direction>()
            .add(
                    Direction.DOWN,
                    "fell|fall|falls|falling|fallen|drop|drops|dropped|dropping|down|decrease|decreases|decreased|decreasing"
                            + "|decline|declines|declined|declining|reduction|reductions|reduce|reduced|reduces|reducing|cut"
                            + "|cuts|lower|lowered|fewer|less|shrank|shrink|shrunk|plunged|plunge|slump|slumped|tumbled|slid"
                            + "|sank|dipped|dip|halved|contraction|contracted|loss|lost|slashed|below|slip|slips|slipped"
                            + "|slipping|plummet|plummets|plummeted|plummeting|plunges|plunging|tumble|tumbles|tumbling|slide"
                            + "|slides|sliding|sink|sinks|sunk|sinking|shrinks|shrinking|shrinkage|lowers|lowering|lose|loses"
                            + "|losing|losses|slumps|slumping|dips|dipping|eased|eases|easing|dwindled|dwindles|dwindling"
                            + "|collapse|collapsed|collapses|collapsing|dive|dived|downturn|diminished|contracts|contracting"
                            + "|cutting|halving|halves|reducing|decreases|nosedived|receded|subsided|downwards|downward"
                            + "|narrowed|narrowing|retreated|retreats|retreating|trimmed|trimming|eroded|eroding|undershot"
                            + "|trailed|lagged|slowed|slows|slowing|slowdown|cooled|cools|cooling|softened|softens|softening"
                            + "|moderated to|shed|sheds|shedding|pared|pares|paring|weakened|weakens|weakening|depreciated"
                            + "|depreciates|depreciating|depreciation|curbed|curbs|curbing|clipped|slackened|slackens"
                            + "|slackening|faded|fades|fading|waned|wanes|waning|ebbed|ebbs|ebbing|abated|abates|abating"
                            + "|crashed|crashing|cratered|tanked|toppled|devalued|deflated|shaved|scaled back|pulled back"
                            + "|rolled back|whittled|undercut|underperformed|drawdown|slimmed|thinned|cutback|cutbacks"
                            + "|diminishes|diminishing|dwindling|recession|nosedive|subsides|subsiding|recedes|receding"
                            + "|shortened|shortens|shortening|sagged|sags|sagging|skidded|withered|wilted|crumbled|crumpled"
                            + "|faltered|faltering|downgraded|downgrades|downgrading|tapered|tapers|tapering|lessened|lessens"
                            + "|lessening|decelerated|decelerates|decelerating|deceleration|dampened|depressed|dwindle"
                            + "|diminish|chopped|wiped off|knocked off")
            .add(
                    Direction.NONE,
                    "made up|make up|makes up|lower house|lost their lives|lost his life|lost her life|cut short|making up"
                            + "|set up|sets up|taken up|up to date|picked up|added up|adds up|no more|no less|more or less"
                            + "|cut off|below which|above all")
            .add(
                    Direction.UP,
                    "rose|rise|rises|rising|risen|up|increase|increases|increased|increasing|grew|grow|grows|growing|grown"
                            + "|growth|climbed|climb|jumped|jump|soared|surged|surge|gain|gained|higher|doubled|trebled"
                            + "|tripled|quadrupled|went up|picked up to|expanded|expansion|swelled|leapt|upturn|above"
                            + "|quintupled|climbs|climbing|jump|jumps|jumping|soar|soars|soaring|surges|surging|gains|gaining"
                            + "|leap|leaps|leaping|swell|swells|swelling|swollen|expand|expands|expanding|spike|spiked|spikes"
                            + "|rocketed|rocketing|skyrocketed|ballooned|ballooning|mushroomed|hike|hikes|hiked|hiking|uptick"
                            + "|upswing|grows|boosted|upwards|upward|doubles|doubling|tripling|trebling|quadrupling|widened"
                            + "|widening|widens|rebounded|rebounds|rebounding|bounced back|rallied|boost|boosts|boosting"
                            + "|uplift|uplifts|spiralled|spiralling|spirals|escalated|escalates|escalating|accelerated"
                            + "|accelerates|accelerating|exceeded|exceeds|exceeding|outstripped|outpaced|raised|raises|raising"
                            + "|lifted|lifts|lifting|strengthened|strengthens|strengthening|burgeoned|burgeons|burgeoning"
                            + "|boomed|booms|booming|boom|multiplied|multiplies|multiplying|exploded|explodes|exploding"
                            + "|explosion|upped|heightened|intensified|intensifies|intensifying|snowballed|snowballing"
                            + "|appreciated|appreciates|appreciating|appreciation|quickened|quickens|quickening|sped up"
                            + "|speeded up|enlarged|enlarges|augmented|magnified|proliferated|proliferates|proliferating|beat"
                            + "|beats|beating|overtook|overtakes|overtaking|overtaken|outperformed|surpassed|surpasses"
                            + "|surpassing|eclipsed|inflated|amplified|bolstered|bolsters|bolstering|elevated|firmed|firms up"
                            + "|jacked up|mounting|shooting up|gathered pace|gathering pace|upsurge|leaped|lengthened"
                            + "|lengthens|lengthening|upgraded|upgrades|upgrading|zoomed|vaulted|bulged|bulging|buoyed"
                            + "|sprang|fattened");

    /** Verbs that give a new clause after 'and' a number of its own, which goes neither up nor down by itself. */
    public static final Set<String> LEVEL_VERBS = WordSet.of(
            "was|were|is|are|had|has|have|stood|stands|came|reached|totalled|totaled|remained|changed|moved|counted"
                    + "|recorded|measured|became|amounted|accounted|made|took|cost|paid|spent|saw|will|would");

    /** Words that may be the subject of such a verb and name nothing new: 'and it was 93 per cent'. */
    public static final Set<String> SAME_SUBJECT =
            WordSet.of("it", "they", "this", "that", "these", "those", "which", "who");

    /** Past tenses of direction that do not end in 'ed'. */
    public static final Set<String> FELL_AND_ROSE =
            WordSet.of("fell", "rose", "grew", "shrank", "sank", "slid", "leapt", "lost", "fallen", "risen", "grown");

    /** Nouns and verbs of change that say no direction: what they govern goes neither up nor down. */
    public static final Set<String> UNDIRECTED = WordSet.of(
            "change|changes|changed|changing|difference|differences|differed|differs|swing|swings|shift|shifts|shifted"
                    + "|variation|varied|fluctuated|gap|improvement|deterioration|contributed|contributes|contributing|contribution|contributions");

    /** Nouns and adjectives of direction that may follow a number: 'a 93 per cent drop', '36 per cent lower'. */
    public static final Set<String> AFTER = WordSet.of(
            "fall|drop|decrease|decline|reduction|cut|lower|fewer|less|slump|plunge|dip|rise|increase|growth|jump"
                    + "|surge|gain|higher|more|above|below|up|down");

    /** Words that name an amount as often as a change: 'lost 485 seats', 'a loss of £30m', 'cuts of £4 billion', 'raised £5 million'. */
    public static final Set<String> AMOUNTS = WordSet.of(
            "loss|losses|lost|lose|loses|losing|gain|gains|gained|gaining|cut|cuts|cutting|slashed|boost|boosts"
                    + "|boosting|uplift|uplifts|widened|widening|accelerated|accelerating|escalated|escalating|narrowed"
                    + "|narrowing|trimmed|trimming|eroded|added|adds|adding|advanced|advances|advancing|raised|raises|raising"
                    + "|lifted|lifts|lifting|shed|sheds|shedding|shaved|accrued|beat|beats|beating|overtook|overtakes|overtaking"
                    + "|undercut|appreciated|appreciation|depreciation|curbed|multiplied|surpassed|surpasses|surpassing|exceeded"
                    + "|exceeds|exceeding|outstripped|outpaced|elevated|bolstered|eclipsed");

    /** Words that say which way only right after a number: 'larger firms' grew or shrank, and '10 per cent larger' is a rise. */
    public static final Map<String, Direction> RIGHT_AFTER = directions(
            "more|larger|bigger|greater|longer|dearer|heavier|taller|faster|quicker|wider|broader|deeper|hotter|warmer|richer"
                    + "|stronger|busier|pricier|costlier|steeper|thicker|denser|louder|fuller|older",
            "smaller|shorter|cheaper|lighter|slower|narrower|shallower|cooler|colder|poorer|weaker|thinner|younger|quieter|emptier"
                    + "|softer|sparser|looser",
            "better|worse|different");

    /** Words beside a number that say that so many were added, whatever they were added to: 'an extra 5,200 homes'. */
    public static final Set<String> ADDED = WordSet.of("extra", "additional", "further", "another");

    /** Words after a number, and before 'of', that say which way: '93 per cent short of 2022'. */
    public static final Map<String, Direction> BEFORE_OF = directions("ahead|excess", "short|shy|behind", "");

    /** Signs that say which way. */
    public static final Map<String, Direction> SIGNS = directions("+|↑|▲|△|⬆|↗|🔺", "↓|▼|▽|⬇|↘|🔻", "");

    /** Verbs after which 'up' or 'down' goes with the verb, besides those in 'ed': 'made up 36 per cent', 'bought up 12 firms'. */
    public static final Set<String> PHRASAL = WordSet.of(
            "made|make|makes|took|take|takes|taken|gave|give|gives|set|sets|bought|buys|buy|swept|kept|held|wrote"
                    + "|broke|break|tore|won|ate|eat|used|shut|laid|wound|threw|dug|drew|brought");

    /** Verbs of markets, after which 'up' says how far: 'closed up 5 per cent'. */
    public static final Set<String> MARKETS =
            WordSet.of("closed|ended|finished|opened|traded|settled|revised|marked|moved|scaled|trended|jacked");

    /** Adjectives of direction that tell of the noun after them: 'higher demand'. */
    public static final Set<String> ATTRIBUTIVE = WordSet.of(
            "higher|lower|fewer|less|rising|falling|growing|increased|increasing|reduced|declining|shrinking|soaring"
                    + "|expanding|decreasing|raised|weakened|strengthened|improved|booming|weakening|slowing|dwindling");

    /** Words after an adjective of direction that are not the noun it describes: 'lower than', 'higher in 2023'. */
    public static final Set<String> BESIDE = WordSet.of(
            "than|in|on|by|at|to|from|for|since|over|during|and|or|but|as|compared|again|still|this|last|the|a|an|with"
                    + "|when|while|is|was|were|are|year|of|that|which|who|he|she|it|they|if|because|after|before|between|overall"
                    + "|now");

    /** Words that say that something got better, whichever way that is. */
    public static final Set<String> BETTER =
            WordSet.of("improved", "improves", "improving", "improvement", "bettered", "brightened", "healthier");

    /** Words that say that something got worse. */
    public static final Set<String> WORSE = WordSet.of(
            "worsened", "worsens", "worsening", "deteriorated", "deteriorates", "deteriorating", "deterioration");

    private static Map<String, Direction> directions(String up, String down, String either) {
        var directions = new HashMap<String, Direction>();
        List.of(up.split("\\|", -1)).forEach(word -> directions.put(word, Direction.UP));
        List.of(down.split("\\|", -1)).forEach(word -> directions.put(word, Direction.DOWN));
        List.of(either.split("\\|", -1)).forEach(word -> directions.put(word, Direction.NONE));
        directions.remove("");
        return Map.copyOf(directions);
    }

    /** Verbs that say a rise only before what they lead to: 'advanced 10 per cent', 'recovered to 189,260', 'mounted to £5m'. */
    public static final Set<String> LEADING_UP = WordSet.of(
            "advanced",
            "advances",
            "advancing",
            "added",
            "adds",
            "adding",
            "mounted",
            "recovered",
            "recovering",
            "accelerate",
            "strengthen",
            "quicken",
            "widen");

    /** Verbs that say a fall only before 'from', 'to' or 'by': 'is expected to slow from 2.8 per cent'. */
    public static final Set<String> LEADING_DOWN =
            WordSet.of("slow", "ease", "cool", "soften", "weaken", "narrow", "moderate", "moderated", "moderates");

    /** What leads from such a verb to its figure. */
    public static final Set<String> LED = WordSet.of("by", "to", "from");

    /** Those of them that may take an amount itself: 'recovered 10 per cent of the money' is not a rise. */
    public static final Set<String> LEADING_BY =
            WordSet.of("mounted", "recovered", "recovering", "accelerate", "strengthen", "quicken", "widen");

    /** Verbs after which 'up to' is where a rise went and no ceiling: 'crept up to 4.5 per cent'. */
    public static final Set<String> BEFORE_UP_TO = WordSet.of(
            "crept|creeping|crawled|edged|edging|inched|inching|ticked|ticking|nudged|nudging|drifted|drifting|picked"
                    + "|picking|picks|pick|went|goes|go|gone|moved|moves|move|shot|pushed|pushing|bumped|topped|ratcheted"
                    + "|creeps|creep|edges|edge|ticks|tick|climbed|climbing|climbs|climb");

    /** Verbs after which 'from a to b' is two levels. */
    public static final Set<String> MOVES = WordSet.of(
            "went|go|goes|going|moved|moving|changed|change|shifted|swung|improved|worsened|gone|revised|moves");

    /** Words that may come between 'to' and the level that it leads to: 'to a record high of 922'. */
    public static final Set<String> BEFORE_LEVEL = WordSet.of(
            "a|an|the|its|their|record|new|high|low|peak|total|of|reach|just|only|all-time|highest|lowest|level");

    /** Words of direction, and words for the other way in the same form: 'fell' and 'rose', 'a jump' and 'a fall'. */
    public static final Map<String, String> OTHER_WAY = otherWays(
            "above below|higher lower|up down|more fewer|rise fall|rises falls|rose fell|rising falling|risen fallen"
                    + "|increase decrease|increases decreases|increased decreased|increasing decreasing|grew shrank"
                    + "|grow shrink|grows shrinks|growing shrinking|grown shrunk|expanded contracted|gained lost"
                    + "|soared plunged|climbed slid|climbing sliding|widened narrowed|accelerated slowed"
                    + "|strengthened weakened|raised lowered",
            "less more|jump fall|surge fall|growth fall|gain fall|jumped fell|surged fell|leapt fell|jumps falls"
                    + "|climbs falls|jumping falling|surging falling|drop rise|slump rise|plunge rise|dip rise|cut rise"
                    + "|decline rise|reduction increase|dropped rose|declined rose|slumped rose|tumbled rose|sank rose"
                    + "|dipped rose|slipped rose|plummeted soared|reduced increased|drops rises|declines rises"
                    + "|dropping rising|declining rising");

    /** @param both pairs that go both ways; those {@code forth} go from the first to the second alone */
    private static Map<String, String> otherWays(String both, String forth) {
        var others = new HashMap<String, String>();
        for (String pair : both.split("\\|", -1)) {
            String[] words = pair.split(" ", -1);
            others.put(words[0], words[1]);
            others.put(words[1], words[0]);
        }
        for (String pair : forth.split("\\|", -1)) {
            String[] words = pair.split(" ", -1);
            others.put(words[0], words[1]);
        }
        return Map.copyOf(others);
    }

    private DirectionWords() {}

    /** Whether a word is a past tense of direction after which 'to' leads to a level: 'fell to', and not 'lost to'. */
    public static boolean leadsToLevel(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return (FELL_AND_ROSE.contains(lower) || lower.endsWith("ed")) && !AMOUNTS.contains(lower);
    }
}
