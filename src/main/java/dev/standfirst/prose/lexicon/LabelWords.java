package dev.standfirst.prose.lexicon;

import java.util.Set;

/** Words that tell from a figure what only looks like one: what a label numbers, a house, a time of day, a score, a number to call. */
public final class LabelWords {
    /** What follows a time of day. */
    public static final Set<String> CLOCKS = WordSet.of("gmt", "bst", "utc", "cet", "cest", "edt", "est", "hrs");

    /** Numbers that people call for help, which are figures too unless a word beside them says that they are called. */
    public static final Set<String> EMERGENCIES = WordSet.of("101", "111", "112", "911", "999");

    /** Words before such a number. */
    public static final Set<String> DIALLING =
            WordSet.of("call", "calling", "called", "dial", "phone", "telephone", "ring", "on");

    /** Words after one. */
    public static final Set<String> DIALLED =
            WordSet.of("call", "calls", "response", "responses", "operator", "operators", "line");

    /** Words before a number that make it a label: 'Figure 7', 'Section 3', 'Boeing 737'. */
    public static final Set<String> LABELS = WordSet.of(
            "ftse",
            "cac",
            "dax",
            "iphone",
            "junctions",
            "box",
            "urn",
            "figure",
            "number",
            "no",
            "nos",
            "section",
            "table",
            "page",
            "pages",
            "chapter",
            "article",
            "part",
            "act",
            "point",
            "paragraph",
            "clause",
            "version",
            "route",
            "flight",
            "boeing",
            "airbus",
            "room",
            "phase",
            "step",
            "item",
            "volume",
            "line",
            "platform",
            "isbn",
            "covid",
            "channel",
            "appendix",
            "annex",
            "exhibit",
            "question",
            "schedule",
            "note",
            "footnote",
            "figures",
            "sections",
            "tables",
            "chapters",
            "articles",
            "paragraphs",
            "clauses",
            "rooms",
            "steps",
            "questions",
            "appendices",
            "annexes",
            "notes",
            "verse",
            "psalm",
            "episode",
            "season",
            "tier",
            "level",
            "levels",
            "grade",
            "type",
            "formula",
            "apollo",
            "radio",
            "windows",
            "java",
            "python",
            "ios",
            "android",
            "macos",
            "junction",
            "gate",
            "zone",
            "district",
            "ward",
            "lane",
            "exit",
            "resolution",
            "directive",
            "regulation",
            "id",
            "ref",
            "reference",
            "serial",
            "docket",
            "invoice",
            "tel",
            "telephone",
            "fax",
            "dial",
            "dialled",
            "phone",
            "s",
            "ss",
            "reg",
            "regs",
            "para",
            "paras",
            "art",
            "p",
            "pp",
            "vol",
            "ch",
            "sec",
            "fig",
            "figs",
            "sch",
            "cl",
            "q",
            "#",
            "§",
            "psalms",
            "category",
            "recommendation",
            "rule",
            "rules",
            "principle",
            "slide",
            "edition",
            "track",
            "studio",
            "terminal",
            "pier",
            "scene",
            "agenda",
            "generation",
            "gen",
            "apartment",
            "suite",
            "squad",
            "brigade",
            "regiment",
            "battalion",
            "courtroom",
            "courtrooms",
            "module",
            "juror",
            "playstation",
            "ext");

    /**
     * Words that are such a label where they are written with a capital: 'Year 6', 'Court 12', 'World War 2'. No verbs: in a headline that
     * has capitals throughout, 'Ministers Order 500 Drones' is a figure.
     */
    public static final Set<String> NAMES = WordSet.of(
            "agenda", "area", "bs", "cm", "cmd", "cmnd", "cp", "hc", "hl", "paper", "papers", "quarter", "session",
            "bus", "civ", "class", "cop", "court", "courts", "crim", "day", "ewca", "ewhc", "flat", "flats", "group",
            "iso", "theatre", "uksc", "unit", "war", "week", "weeks", "witness", "year", "years");

    /** Those of them that are stretches of time too. */
    public static final Set<String> TIMES = WordSet.of("day", "week", "weeks", "year", "years");

    /** Words before such a word that make it a stretch of time, in headlines that have capitals throughout: 'Last Year 12 Died'. */
    public static final Set<String> BEFORE_TIMES = WordSet.of(
            "last", "this", "next", "previous", "each", "every", "a", "one", "per", "that", "same", "past", "first");

    /** Words before the 'top' of 'the top 10'; 'rents could top 1,000' is not a list. */
    public static final Set<String> BEFORE_TOP =
            WordSet.of("the", "a", "its", "their", "our", "his", "her", "in", "among", "of", "this");

    /** Words after the length of a race. */
    public static final Set<String> RACES = WordSet.of(
            "race",
            "races",
            "sprint",
            "sprints",
            "final",
            "finals",
            "relay",
            "hurdles",
            "freestyle",
            "backstroke",
            "breaststroke",
            "butterfly",
            "medley",
            "dash",
            "heat",
            "heats",
            "champion",
            "runner",
            "sprinter");

    /** Words after which 'one' is a pronoun. */
    public static final Set<String> BEFORE_ONE =
            WordSet.of("no", "every", "any", "some", "this", "that", "which", "each", "another");

    /** Words that end the name of a street: the number before it is a house's. */
    public static final Set<String> STREETS = WordSet.of(
            "street",
            "road",
            "avenue",
            "lane",
            "square",
            "terrace",
            "close",
            "drive",
            "place",
            "crescent",
            "gardens",
            "st",
            "boulevard",
            "court",
            "hill",
            "way",
            "row",
            "parade",
            "mews",
            "grove");

    /** Words beside a score: 'won 2–1', 'a 0-3 defeat'. */
    public static final Set<String> GAMES = WordSet.of(
            "won", "win", "wins", "lost", "lose", "beat", "beaten", "drew", "draw", "draws", "victory", "defeat",
            "loss", "lead", "led", "score", "winning", "losing", "trailed");

    private LabelWords() {}
}
