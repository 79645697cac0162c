package dev.standfirst.prose.lexicon;

import java.util.List;
import java.util.Set;

/** The words of labels of what is foretold or was not so, and those by which a sentence says as much. */
public final class OutlookWords {
    /** Words of a label that make it one of what is foretold. */
    public static final Set<String> FORECASTS = WordSet.of(
            "forecast",
            "forecasts",
            "projection",
            "projections",
            "projected",
            "prediction",
            "predicted",
            "expected",
            "target");

    /** Words of a label of what was not so. */
    public static final Set<String> UNREAL = WordSet.of("prevented|averted|avoided|hypothetical");

    /** Words by which a sentence says that something was not so, or came about otherwise. */
    public static final Set<String> SUPPOSING = WordSet.of(
            "if|without|would|could|might|otherwise|had|prevent|prevents|prevented|preventing|avert|averts|averted|averting"
                    + "|avoid|avoids|avoided|avoiding|save|saved|saves|saving|spared|cut|fewer|stopped|kept|hypothetical|forestalled");

    /** Verbs that tell of what happened. */
    public static final Set<String> PAST = WordSet.of(
            "was|were|had|rose|fell|grew|shrank|reached|came|stood|totalled|totaled|hit|amounted|increased|decreased"
                    + "|declined|dropped|climbed|jumped|gained|contracted|expanded|harvested|produced|sold|delivered"
                    + "|recorded|registered|arrived|died|killed|voted|opened|closed|cost|spent|earned|lost|slipped|soared|surged|plunged|tumbled");

    /** Words of a sentence by which it may foretell. */
    public static final Set<String> OPEN = WordSet.of(
            "will|would|could|should|may|might|shall|if|see|sees|seen|saw|put|puts|set|due|likely|next|ahead|track|course"
                    + "|poised|think|thinks|thought|view");

    /** Beginnings of such words. */
    public static final List<String> OPEN_BEGINNINGS = List.of(
            "forecast",
            "project",
            "predict",
            "expect",
            "anticipat",
            "estimat",
            "outlook",
            "plan",
            "target",
            "pencil",
            "assum",
            "scenario",
            "prospect",
            "revis",
            "downgrad",
            "upgrad",
            "believ",
            "suggest",
            "budget",
            "hope",
            "intend",
            "guidance",
            "consensus",
            "goal",
            "promis",
            "pledg",
            "envisag",
            "foresee",
            "foresaw");

    /** Words after 'not' in a label that are not what it denies. */
    public static final Set<String> AFTER_NOT = WordSet.of(
            "only",
            "including",
            "counting",
            "counted",
            "seasonally",
            "adjusted",
            "comparable",
            "with",
            "from",
            "their",
            "this",
            "that",
            "more",
            "less",
            "just",
            "over",
            "under");

    /** Words by which a sentence denies. */
    public static final Set<String> DENIALS = WordSet.of(
            "not|never|no|none|nobody|without|neither|nor|cannot|fail|failed|failing|lack|lacked|unable|nothing|few"
                    + "|other|rest|remaining|remainder");

    /** The endings of one word, the longest first. */
    public static final List<String> ENDINGS = List.of("ing", "ed", "es", "e", "s");

    /** No shorter stem is one. */
    public static final int SHORTEST_STEM = 3;

    private OutlookWords() {}
}
