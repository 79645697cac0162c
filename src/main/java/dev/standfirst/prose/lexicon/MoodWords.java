package dev.standfirst.prose.lexicon;

import dev.standfirst.prose.model.Mood.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that deny, doubt, suppose or foretell what other words of their sentence say. */
public final class MoodWords {
    /** How far words govern what follows them. */
    public enum Reach {
        /** To the end of the clause: 'would have'. */
        CLAUSE,
        /** To the next comma, 'that' included: 'nobody said that'. */
        PHRASE,
        /** To the end of what 'that' begins, commas included: 'it is not true that'. */
        COMPLEMENT
    }

    /** What must follow words for them to govern it. */
    public enum Next {
        ANYTHING,
        /** A word, and no figure: 'declined to answer', not 'declined to 922'. */
        WORD,
        /** A verb that a figure goes with: 'due to fall', not 'due to fog'. */
        VERB,
        /** A figure: 'promised £4 billion'. */
        FIGURE
    }

    /**
     * What words do to those that follow.
     *
     * @param kind how they put them; {@link Kind#STATED} where they only look like words that do anything
     * @param reach how far
     * @param next what must follow
     * @param verb whether they deny a verb at a distance, and nothing else: 'did not, in that year, fall by'
     */
    public record Operator(Kind kind, Reach reach, Next next, boolean verb) {
        Operator(Kind kind, Reach reach) {
            this(kind, reach, Next.ANYTHING, false);
        }

        Operator(Kind kind, Next next) {
            this(kind, Reach.CLAUSE, next, false);
        }
    }

    /**
     * What words do to those before them.
     *
     * @param kind how they put them
     * @param subject whether they do so only to a figure that is their subject
     */
    public record Predicate(Kind kind, boolean subject) {}

    /** The inverted 'had' of 'had arrivals fallen'. */
    public static final Operator INVERTED = new Operator(Kind.SUPPOSED, Reach.CLAUSE);

    /** 'Would have' where the sentence supposes what was not so: 'if nothing had been done'. */
    public static final Operator UNREAL = new Operator(Kind.UNREAL, Reach.CLAUSE);

    /** Verbs by which things come about or are counted. */
    private static final Set<String> MADE = WordSet.of(
            "keep|lift|save|create|build|find|win|lose|make|take|give|receive"
                    + "|pay|spend|earn|sell|produce|deliver|treat|kill|injure|arrest|attract|carry|employ|recruit|send|bring|help"
                    + "|move|cost|provide|register|approve|open|close|complete|host|return|release|grant|welcome|house|rescue");

    /** The 'no' of a subject: 'no minister signed'. */
    public static final Operator NO = new Operator(Kind.DENIED, Reach.PHRASE);

    /** Words that 'no' goes with otherwise. */
    public static final Set<String> NOT_THINGS = WordSet.of(
            "longer|more|fewer|less|doubt|question|wonder|matter|later|sooner|other|earlier|such|one|surprise|denying"
                    + "|change|greater|lower|higher|evidence");

    /** Words that govern what follows. */
    public static final PhraseTable<Operator> BEFORE = new PhraseTable<Operator>()
            .add(
                    new Operator(Kind.DENIED, Reach.COMPLEMENT),
                    "not true that|isn't true that|untrue that|false that|wrong that|wrong to say that|wrong to say"
                            + "|incorrect that|not the case that|nonsense that|a myth that|a lie that|no truth that"
                            + "|no evidence that|no proof that|no sign that|no signs that|no indication that"
                            + "|no suggestion that|little evidence that|scant evidence that|no basis for saying that|not as if"
                            + "|not as though|denies that|deny that|denied that|denying that|disputes that|dispute that"
                            + "|disputed that|rejects that|rejected that|refutes that|refuted that|disproves that"
                            + "|disproved that|denies claims that|denied claims that|denied reports that|rejected claims that"
                            + "|rejects claims that|dismissed claims that|dismissed reports that|rejected suggestions that"
                            + "|impossible that|not suggest that|not show that|not indicate that|not find that|not prove that"
                            + "|not imply that|not mean that")
            .add(
                    new Operator(Kind.DENIED, Reach.PHRASE),
                    "no evidence of|no evidence for|no proof of|no sign of|no signs of|no suggestion of|no question of"
                            + "|contrary to|nobody|no one|no - one|none of|neither|nowhere|at no|by no means|in no way"
                            + "|under no|on no account|denied being|denies being|denied having|denies having|denied any"
                            + "|denies any")
            .add(
                    new Operator(Kind.DENIED, Next.ANYTHING),
                    "failed to|fails to|fail to|failing to|failure to|yet to|instead of|rather than|anything but|anyone but"
                            + "|anybody but|everyone but|unable to|not reach|never reached|never reach|not reached|not hit"
                            + "|never hit|not attain|never attained|not get to|not see|never saw|not seen|not number|not total"
                            + "|not record|never recorded|never going to|not going to|can't have|cannot have|couldn't have"
                            + "|could not have|cannot possibly have")
            .add(new Operator(Kind.DENIED, Next.WORD), "refused to|refuses to|declined to|declines to")
            .add(
                    new Operator(Kind.DENIED, Next.VERB),
                    "hardly|scarcely|nearly|almost|all but|virtually|practically|stopped|ceased|stops|quit|escaped|ruled out"
                            + "|rules out|recovered from|recovers from|recovering from")
            .add(
                    new Operator(Kind.DENIED, Reach.CLAUSE, Next.ANYTHING, true),
                    "not|never|didn't|don't|doesn't|hasn't|haven't|hadn't|wasn't|weren't|isn't|aren't|won't|can't|cannot|couldn't")
            .add(
                    new Operator(Kind.NOT_SO, Next.FIGURE),
                    "prevented|prevents|prevent|preventing|averted|averts|avert|averting|avoided|avoids|avoid|avoiding"
                            + "|forestalled|spared")
            .add(new Operator(Kind.DENIED, Next.FIGURE), "not show|not find|not indicate|not suggest")
            .add(new Operator(Kind.NOT_SO, Next.FIGURE), notDone())
            .add(
                    new Operator(Kind.DOUBTED, Reach.COMPLEMENT),
                    "claims that|claimed that|claim that|claiming that|alleges that|alleged that|allege that|alleging that"
                            + "|claims to have|claimed to have|claim to have|pretends that|pretended that|pretend that"
                            + "|pretends to have|pretended to have|pretending that|doubts that|doubted that|doubt that"
                            + "|doubts whether|doubts if|doubtful that|doubtful whether|doubtful if|disputes whether"
                            + "|questions whether|questioned whether|unclear whether|unclear if|uncertain whether|uncertain if"
                            + "|not clear that|not clear whether|not certain that|unsure whether|unproven that|unlikely that"
                            + "|improbable that|rumour that|rumours that|rumoured that|rumoured to|rumour has it that"
                            + "|the notion that|the idea that|the suggestion that|suggestions that|the belief that"
                            + "|the myth that|the lie that|the theory that|allegation that|allegations that"
                            + "|the impression that|the illusion that|misconception that|insinuated that|insinuates that"
                            + "|not believe that|not think that|not say that|not said that|never said that|never say that"
                            + "|not accept that|not agree that|not established that|not proven that|not been shown that"
                            + "|yet to show that|cannot say that|cannot be said that|cannot show that|boasted that|boasts that"
                            + "|wrongly said|wrongly says|wrongly claimed|wrongly claims|falsely said|falsely claimed"
                            + "|falsely claims|wrongly reported|falsely reported|mistakenly said|mistakenly reported"
                            + "|incorrectly said|incorrectly reported|wrongly believed")
            .add(
                    new Operator(Kind.DOUBTED, Reach.CLAUSE),
                    "reportedly|allegedly|supposedly|purportedly|ostensibly|so - called|said to have supposedly|reputedly"
                            + "|rumours of|rumour of")
            .add(
                    new Operator(Kind.SUPPOSED, Reach.COMPLEMENT),
                    "fears that|feared that|fear that|hopes that|hoped that|hope that|wishes that|wished that|wish that"
                            + "|dreamt that|dreamed that|imagined that|imagine that|suppose that|supposing that|assuming that"
                            + "|possible that|possibility that|danger that|risk that|chance that|prospect that"
                            + "|conceivable that")
            .add(
                    new Operator(Kind.SUPPOSED, Reach.PHRASE),
                    "if|unless|whether|as if|as though|suppose|supposing|assuming|imagine|in case|provided that|providing that|lest")
            .add(
                    new Operator(Kind.SUPPOSED, Reach.CLAUSE),
                    "would have|wouldn't have|might have|may have|could have|should have|ought to have|must have|would've"
                            + "|could've|might've|would never have|would only have")
            .add(new Operator(Kind.POSSIBLE, Reach.CLAUSE), "would|might")
            .add(new Operator(Kind.POSSIBLE, Next.VERB), "could|may|ought to")
            .add(new Operator(Kind.SUPPOSED, Next.WORD), "perhaps|maybe|possibly")
            .add(
                    new Operator(Kind.FORETOLD, Reach.COMPLEMENT),
                    "forecast that|forecasts that|forecasted that|predicted that|predicts that|predict that|projects that"
                            + "|projected that|expects that|expected that|expect that|anticipates that|anticipated that"
                            + "|promised that|promises that|pledged that|vowed that|threatened that")
            .add(
                    new Operator(Kind.FORETOLD, Next.ANYTHING),
                    "expected to|forecast to|forecasted to|projected to|predicted to|tipped to|anticipated to|likely to"
                            + "|unlikely to|on course to|on course for|on track to|on track for|about to|going to|bound to"
                            + "|poised to|scheduled to|slated to|expects to|expect to|expecting to|planned to|plans to|plan to"
                            + "|planning to|intends to|intend to|intended to|aims to|aim to|aimed to|aiming to|hopes to"
                            + "|hope to|hoped to|hoping to|wants to|want to|wanted to|promised to|promises to|promise to"
                            + "|pledged to|pledges to|pledge to|vowed to|vows to|threatened to|threatens to|threaten to|will"
                            + "|shall|heading for|headed for|heading towards|supposed to|meant to|destined to|tried to"
                            + "|trying to|tries to|sought to|seeks to|attempted to")
            .add(
                    new Operator(Kind.FORETOLD, Next.VERB),
                    "due to|set to|committed to|agreed to|expected a|forecast a|predicted a|projected a|expects a|predicts a")
            .add(
                    new Operator(Kind.FORETOLD, Next.FIGURE),
                    "promised|pledged|promise|pledge|promises|pledges|hoped for|hopes for|hoping for|offered|proposed|planned"
                            + "|expected|forecast|predicted|projected|planned for|scheduled for|due on|due by|threatened"
                            + "|budgeted|earmarked")
            .add(
                    new Operator(Kind.STATED, Reach.CLAUSE),
                    "not only|not just|not merely|not until|not since|not least|not to mention|not enough|not alone"
                            + "|not surprising|not surprisingly|never before|never since|never more|no longer|no doubt"
                            + "|not always|if not|if anything|if only|whether or not|would go on to|would later"
                            + "|would eventually|would soon|would - be|nobody else|no one else|not counting|not including"
                            + "|not least because|couldn't have come|as expected|than expected|than forecast|than predicted"
                            + "|if so|must - have|the will|free will|almost never")
            .add(
                    new Operator(Kind.STATED, Reach.COMPLEMENT),
                    "not in doubt that|no doubt that|no question that|no denying that|no denying|not deny that|not doubt that"
                            + "|not dispute that|not denied that|not disputed that|undeniable that|beyond doubt that"
                            + "|nobody doubts that|nobody denies that|nobody disputes that|no one doubts that"
                            + "|no one denies that|no one disputes that|few doubt that|cannot deny that|can't deny that"
                            + "|no surprise that|no wonder that|not false that|not untrue that|not wrong that"
                            + "|not wrong to say that|not a myth that|not a lie that|isn't false that|never denied that"
                            + "|never doubted that|nobody denied that|nobody doubted that|no one denied that"
                            + "|no one doubted that|not incorrect that|not unlikely that|not impossible that"
                            + "|without doubt that|little doubt that");

    /** Words that govern what is before them in their clause. */
    public static final PhraseTable<Predicate> AFTER = new PhraseTable<Predicate>()
            .add(
                    new Predicate(Kind.DENIED, false),
                    "is wrong|was wrong|are wrong|is false|was false|are false|is untrue|was untrue|is incorrect|was incorrect"
                            + "|is mistaken|was mistaken|is not true|was not true|isn't true|wasn't true|is not so"
                            + "|is not the case|was not the case|isn't the case|is a myth|was a myth|is a lie|was a lie"
                            + "|is nonsense|was nonsense|is fiction|was fiction|is fake|was fake|is a fabrication|is baseless"
                            + "|was baseless|is unfounded|was unfounded|cannot be right|cannot be true|can't be right"
                            + "|can't be true|is not right|is not correct|was not correct|isn't correct|has been disproved"
                            + "|was disproved|has been debunked|was debunked|has been refuted|was refuted|is not the number"
                            + "|was not the number|is not the total|was not the total|is not the figure|was not the figure"
                            + "|isn't the number|wasn't the number|— not .|– not .|, not !|- not .|: not !|— or not .")
            .add(
                    new Predicate(Kind.DOUBTED, false),
                    "is disputed|was disputed|is contested|was contested|is doubtful|was doubtful|is in doubt|was in doubt"
                            + "|is questionable|is unproven|is unlikely|was unlikely|is in dispute|was in dispute"
                            + "|is implausible|was denied|has been denied|was questioned|has been questioned|is suspect"
                            + "|cannot be trusted|was overstated|is exaggerated|was exaggerated")
            .add(
                    new Predicate(Kind.NOT_SO, false),
                    "was averted|were averted|was avoided|were avoided|was prevented|was never reached|was not reached"
                            + "|wasn't reached|did not happen|didn't happen|did not occur|didn't occur|did not materialise"
                            + "|didn't materialise|did not materialize|did not take place|didn't take place|did not come about"
                            + "|never happened|never came|never occurred|never materialised|never materialized"
                            + "|never took place|failed to materialise|failed to happen|has not happened|have not happened"
                            + "|hasn't happened|was cancelled|was called off|was missed|was postponed|was ruled out"
                            + "|was not met|wasn't met|only in a dream|in a dream|on paper only|in theory only|only in theory"
                            + "|only on paper|will not happen|was abandoned|was scrapped")
            .add(
                    new Predicate(Kind.NOT_SO, true),
                    "did not|didn't|do not|don't|does not|doesn't|was not|were not|wasn't|weren't|is not|are not|isn't|aren't"
                            + "|have not|has not|haven't|hasn't|had not|failed to|fail to|fails to|refused to|never|nobody"
                            + "|no one|could not|couldn't|cannot")
            .add(
                    new Predicate(Kind.FORETOLD, true),
                    "will|shall|are expected|is expected|were expected|was expected|are forecast|are due|are set to"
                            + "|are going to|is forecast|were due|is due")
            .add(new Predicate(Kind.POSSIBLE, true), "would|might")
            .add(new Predicate(Kind.SUPPOSED, true), "would have|might have|could have|may have|should have")
            .add(new Predicate(Kind.STATED, true), "not only|did not only|would go on|would later|will never|not just");

    /** Words that begin a clause of its own, which governing words do not reach into. */
    public static final Set<String> ENDS =
            WordSet.of("who|which|whose|where|when|because|although|though|while|whereas|but|so|yet|unless");

    /** Words that do so before a clause, and not before a time. */
    public static final Set<String> ENDS_BEFORE_CLAUSE = WordSet.of("before", "after", "since", "until", "as");

    /** What makes a condition one that was not met: 'if nothing had'. */
    public static final Set<String> PLUPERFECT = WordSet.of("had|hadn't");

    /** Verbs, apart from words of direction, that a figure goes with. */
    public static final Set<String> VERBS = WordSet.of(
            "be|have|reach|reached|hit|exceed|exceeded|totalled|see|total|number|top|pass|stand|come|cost|pay|spend"
                    + "|arrive|receive|get|record|become|been|host|sign");

    /** Words before a noun that say that it is known: 'the 27 schools' are so many whatever is said of them. */
    public static final Set<String> DEFINITE = WordSet.of("the|this|these|those|its|their|his|her|our|all|each");

    /** Words that show that a figure after them is not the subject of its clause. */
    public static final Set<String> PREDICATED = WordSet.of(
            "was|were|is|are|be|been|had|has|have|saw|came|by|to|at|reached|stood|numbered|totalled|found|of|from|for"
                    + "|than|with|cost|spent|paid|did|do|does|took|made|recorded|showed|said");

    /** Words that ask what, and take the rest as so. */
    public static final Set<String> ASKING = WordSet.of("why|how|what|who|whom|which|when|where|whose");

    private static final List<String> OPEN = List.of(
            "forecast",
            "project",
            "predict",
            "expect",
            "plan",
            "target",
            "promis",
            "pledg",
            "offer",
            "commit",
            "budget",
            "propos",
            "estimat",
            "scenario",
            "potential",
            "assum",
            "model",
            "limit",
            "maxim",
            "would",
            "could",
            "goal",
            "aim",
            "intend",
            "intention",
            "future",
            "outlook");

    /** What was not so, and was only reckoned; a forecast of what did come about is none. */
    private static final List<String> UNREAL_WORDS = List.of(
            "scenario", "potential", "assum", "model", "would", "could", "if ", "hypothe", "exclud", "underlying");

    /** What is so of those who would otherwise have been counted: 'people kept out of poverty'. */
    private static final List<String> SPARED = List.of(
            "avert", "prevent", "avoid", "spared", "saved", "kept out", "lifted", "without", "counterfactual", "fewer");

    private static final List<String> NEGATIVE = List.of(
            "not", "no", "non", "never", "without", "fail", "miss", "declin", "refus", "absent", "lack", "avert",
            "prevent", "avoid", "saving", "saved", "stopped", "turned", "foil", "thwart", "cancel", "postpon",
            "abandon", "scrap", "unable", "nobody", "none", "neither");

    private MoodWords() {}

    /** 'Did not keep', 'didn't create', before so many as were not kept or created. */
    private static String notDone() {
        return MADE.stream()
                .flatMap(verb -> Stream.of("not " + verb, "didn't " + verb, "don't " + verb, "doesn't " + verb))
                .collect(Collectors.joining("|"));
    }

    /** The beginnings of the words by which a fact says that it is not stated as so. */
    public static List<String> known(Kind kind) {
        return switch (kind) {
            case FORETOLD, POSSIBLE -> OPEN;
            case SUPPOSED -> Stream.concat(OPEN.stream(), SPARED.stream()).toList();
            case UNREAL -> Stream.concat(UNREAL_WORDS.stream(), SPARED.stream()).toList();
            case NOT_SO -> NEGATIVE;
            case DOUBTED -> List.of("claim", "alleg", "report", "rumour");
            case STATED, DENIED, ASKED, QUOTED -> List.of();
        };
    }
}
