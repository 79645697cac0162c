package dev.standfirst.diagnostic;

import java.util.Optional;

/**
 * The kinds of diagnostics. A code keeps its number and meaning for good; {@code docs/diagnostics/} has a page for each. The
 * hundreds say what is concerned: 1 files and YAML, 2 facts and formulas, 3 narratives, 4 verdicts, 5 aptness, 6 templates.
 */
public enum DiagnosticCode {
    /** A file cannot be read: missing, not UTF-8, too large, or outside its folder. */
    UNREADABLE_FILE("SF101", Severity.ERROR, "A file cannot be read"),
    /** YAML that is not well formed: a tab, a bad indent, an unclosed quote. */
    YAML_SYNTAX("SF102", Severity.ERROR, "YAML is not well formed"),
    /** A key that a mapping has already. */
    DUPLICATE_KEY("SF103", Severity.ERROR, "Duplicate key"),
    /** A field that the program does not know. */
    UNKNOWN_FIELD("SF104", Severity.ERROR, "A field is unknown"),
    /** A field that must be there is not. */
    MISSING_FIELD("SF105", Severity.ERROR, "A field is missing"),
    /** A value of the wrong shape or type. */
    WRONG_TYPE("SF106", Severity.ERROR, "A value has the wrong type"),
    /** Text that is not a date or period. */
    BAD_DATE("SF107", Severity.ERROR, "A date or period cannot be read"),
    /** More digits, depth, bytes, rows or aliases than allowed. */
    LIMIT("SF108", Severity.ERROR, "A limit is exceeded"),
    /** An id, slug or file name of a form that is not allowed. */
    BAD_ID("SF109", Severity.ERROR, "An id or slug is not allowed"),
    /** Two things of one id or address. */
    DUPLICATE_ID("SF110", Severity.ERROR, "Duplicate id"),
    /** A CSV file that cannot be read as its fact says. */
    BAD_CSV("SF111", Severity.ERROR, "A data file cannot be read as declared"),
    /** A path that is absolute, climbs out or leads out by a symbolic link. */
    PATH_ESCAPE("SF112", Severity.ERROR, "A path leaves its folder"),
    /** A control, invisible or bidirectional character where it could mislead. */
    HIDDEN_CHARACTER("SF113", Severity.ERROR, "A hidden character"),
    /** A web address that is not allowed. */
    BAD_URL("SF114", Severity.ERROR, "A web address is not allowed"),
    /** A comment so close behind a text that it may belong to it. */
    CUT_TEXT("SF115", Severity.WARNING, "A comment may belong to the text"),
    /** A file in a folder of the content that nothing reads. */
    NOT_READ("SF116", Severity.WARNING, "A file is not read"),
    /** A field that has no effect for a fact of this kind. */
    NO_EFFECT("SF117", Severity.WARNING, "A field has no effect"),
    /** A day after today on something that is published now. */
    FUTURE_DATE("SF118", Severity.WARNING, "A date is in the future"),
    /** A stored copy whose name is not its digest. */
    CHANGED_EVIDENCE("SF119", Severity.ERROR, "A stored copy does not have the name of its digest"),
    /** A picture that is not what its name says, not safe or too large. */
    BAD_PICTURE("SF120", Severity.ERROR, "A picture cannot be published"),
    /** A picture with no words for those who cannot see it. */
    NO_ALTERNATIVE("SF121", Severity.ERROR, "A picture has no alternative text"),
    /** A picture or file to download that no text names. */
    UNUSED_FILE("SF122", Severity.WARNING, "A picture or download is not used"),

    /** A quantity that cannot be read. */
    BAD_QUANTITY("SF201", Severity.ERROR, "A quantity cannot be read"),
    /** A formula that is not well formed. */
    FORMULA_SYNTAX("SF202", Severity.ERROR, "A formula cannot be read"),
    /** A formula that combines units or types that cannot be combined. */
    FORMULA_TYPE("SF203", Severity.ERROR, "A formula combines incompatible units or types"),
    /** A formula whose denominator may be zero, or which has no value. */
    FORMULA_VALUE("SF204", Severity.ERROR, "A formula has no value"),
    /** Facts that are computed from each other. */
    FORMULA_CYCLE("SF205", Severity.ERROR, "Facts are computed from each other"),
    /** A fact id that no file defines. */
    UNKNOWN_FACT("SF206", Severity.ERROR, "A fact is unknown"),
    /** A source id that no file defines. */
    UNKNOWN_SOURCE("SF207", Severity.ERROR, "A source is unknown"),
    /** A claim id that no file defines. */
    UNKNOWN_CLAIM("SF208", Severity.ERROR, "A claim is unknown"),
    /** A series with gaps, overlaps or duplicates. */
    SERIES_PERIODS("SF209", Severity.ERROR, "Periods of a series overlap or repeat"),
    /** A series with a period missing between its first and its last. */
    SERIES_GAP("SF210", Severity.WARNING, "A series has a gap"),
    /** A fact with no source and no formula. */
    NO_SOURCE("SF211", Severity.WARNING, "A fact has no source"),
    /** A link names a period of which a series has no value. */
    UNKNOWN_PERIOD("SF212", Severity.ERROR, "A series has no value for a period"),

    /** A figure in prose that is not bound to a fact. */
    UNBOUND_FIGURE("SF301", Severity.ERROR, "A figure is not bound to a fact"),
    /** A vague magnitude, fraction or multiple in prose that is not bound to a fact. */
    UNBOUND_VAGUE("SF302", Severity.WARNING, "A vague figure is not bound to a fact"),
    /** Raw HTML in Markdown. */
    RAW_HTML("SF303", Severity.ERROR, "Raw HTML in Markdown"),
    /** A link that separates a number from its scale, or contains no quantity or more than one. */
    BINDING_SHAPE("SF304", Severity.ERROR, "A binding does not contain exactly one quantity"),
    /** A binding or embed that does not fit what it names. */
    BINDING_KIND("SF305", Severity.ERROR, "A binding does not fit its fact"),
    /** An exemption with no reason. */
    EXEMPTION_REASON("SF306", Severity.ERROR, "An exemption gives no reason"),
    /** What was meant to bind words, but is not a link. */
    BROKEN_BINDING("SF307", Severity.ERROR, "A binding is not well formed"),
    /** A number in a form of which its value cannot be told. */
    UNREADABLE_NUMBER("SF308", Severity.ERROR, "A number cannot be read with certainty"),
    /** A site in a language whose sentences are not read. */
    UNREAD_LANGUAGE("SF309", Severity.ERROR, "The site's language is not read"),
    /** Markdown that other programs read and this one would show as it is typed. */
    UNSUPPORTED_MARKDOWN("SF310", Severity.ERROR, "Markdown that is not supported"),
    /** A web address in a text that is not a link. */
    BARE_ADDRESS("SF311", Severity.WARNING, "An address is not a link"),
    /** A chart or table of more values than a page shows. */
    LONG_SERIES("SF312", Severity.WARNING, "A chart or table leaves values out"),

    /** The fact contradicts the words. */
    CONTRADICTED("SF401", Severity.ERROR, "The fact contradicts the words"),
    /** The fact is not known well enough to say this. */
    NOT_ESTABLISHED("SF402", Severity.ERROR, "The fact does not establish the words"),
    /** The words name another direction than the fact's. */
    WRONG_DIRECTION("SF403", Severity.ERROR, "The words give the opposite direction"),
    /** The words name another unit than the fact's. */
    WRONG_UNIT("SF404", Severity.ERROR, "The words name another unit"),
    /** The words name another period than the fact's. */
    WRONG_PERIOD("SF405", Severity.ERROR, "The words name another period"),
    /** A rating more lenient than the tests allow. */
    RATING("SF406", Severity.ERROR, "A rating is more lenient than the tests"),

    /** A comparison of periods or measures that are not alike. */
    NOT_LIKE_FOR_LIKE("SF501", Severity.WARNING, "The comparison is not like for like"),
    /** A figure for part of the period that the words name. */
    PART_PERIOD("SF502", Severity.WARNING, "The figure covers part of the period"),
    /** A provisional figure stated as settled. */
    PROVISIONAL("SF503", Severity.WARNING, "A provisional figure is stated as settled"),
    /** A figure past its review date. */
    PAST_REVIEW("SF504", Severity.WARNING, "A figure is past its review date"),
    /** Words that are true but say much less, or much more loosely, than is known. */
    WEAK_WORDS("SF505", Severity.WARNING, "The words are weaker than the fact"),
    /** An attributed figure with no speaker in the sentence. */
    UNATTRIBUTED("SF506", Severity.WARNING, "An attributed figure has no speaker"),
    /** A share whose part and whole differ in universe or period. */
    SHARE_UNIVERSE("SF507", Severity.WARNING, "The part and the whole have different universes"),
    /** 'Three times more', which some take for three times as many and others for four times. */
    TIMES_MORE("SF508", Severity.WARNING, "“Times more” is ambiguous"),
    /** A change of a percentage, given in per cent. */
    PERCENT_OF_PERCENT("SF509", Severity.WARNING, "A percentage change of a percentage"),
    /** An estimate stated with no word that says so. */
    STRONG_WORDS("SF510", Severity.WARNING, "The words are firmer than the fact"),
    /** Words of cause that join two figures, with no claim of their own. */
    CAUSE("SF511", Severity.WARNING, "A cause is stated that no figure supports"),
    /** A claim whose verdict has changed since it was said, because a fact was revised, and whose rationale does not say so. */
    VINTAGE("SF512", Severity.WARNING, "The verdict on a claim has changed since it was said"),
    /** A figure that the sentence doubts, supposes, foretells or only quotes. */
    NOT_STATED("SF513", Severity.WARNING, "The sentence does not state the fact as so"),
    /** Words beside a figure that make it another quantity. */
    QUALIFIED("SF514", Severity.WARNING, "Words beside a figure make it another quantity"),
    /** A published change is measured from a period that its fact does not name. */
    UNKNOWN_BASE("SF515", Severity.WARNING, "The base of a published change is not known"),
    /** A counted noun within a link that the fact does not have. */
    UNKNOWN_NOUN("SF516", Severity.WARNING, "The words count something that the fact does not name"),
    /** The highest, the lowest or a record, which nothing tests. */
    UNTESTED_PLACE("SF517", Severity.WARNING, "A place in an order is not tested"),
    /** A sentence that names no time, after or under words that name another time than that of its figure. */
    UNNAMED_PERIOD("SF518", Severity.WARNING, "The time of a figure is not named, and another one is"),
    /** A rating by the editors with no rationale. */
    UNEXPLAINED_RATING("SF519", Severity.WARNING, "A rating gives no reason"),

    /** A template that FreeMarker cannot read or run. */
    TEMPLATE("SF601", Severity.ERROR, "A template fails"),
    /** A link to a page of the site that does not exist. */
    BROKEN_LINK("SF602", Severity.ERROR, "A link is broken"),
    /** A property in the project's stylesheet that the theme does not have, or a file there that is not published. */
    UNKNOWN_STYLE("SF603", Severity.ERROR, "A style has no effect"),
    /** A colour of text with too little contrast to what lies behind it. */
    LOW_CONTRAST("SF604", Severity.ERROR, "A colour is hard to read"),
    /** A message of the interface that the theme does not have, or one with a place that nothing fills. */
    MESSAGE("SF605", Severity.ERROR, "A message of the interface has no effect");

    private final String id;
    private final Severity severity;
    private final String title;

    DiagnosticCode(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    /** The stable code, for example {@code SF301}. */
    public String id() {
        return id;
    }

    /** How bad a diagnostic of this kind is. */
    public Severity severity() {
        return severity;
    }

    /** What it is called, a few words. */
    public String title() {
        return title;
    }

    /** The kind whose stable code is {@code id}, in any case of letters. */
    public static Optional<DiagnosticCode> byId(String id) {
        for (DiagnosticCode code : values()) {
            if (code.id.equalsIgnoreCase(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
