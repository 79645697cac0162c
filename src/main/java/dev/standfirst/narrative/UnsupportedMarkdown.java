package dev.standfirst.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the text of a passage what is Markdown to other programs and not to this one, and Markdown that misses its form: readers would
 * see the signs. Each pattern is tried only where its first sign is, and reads on to the next sign at most, so that all of it takes one
 * pass.
 */
final class UnsupportedMarkdown {
    /** Where a construct may begin. */
    private enum Place {
        ANYWHERE,
        WORD,
        LINE,
        PASSAGE
    }

    /**
     * A kind of markup.
     *
     * @param place where it may begin
     * @param sign the character it begins with
     * @param pattern all of it
     * @param message what it is, as a sentence
     * @param help what to write
     */
    private record Construct(Place place, char sign, Pattern pattern, String message, String help) {
        Construct(Place place, String pattern, String message, String help) {
            this(
                    place,
                    pattern.charAt(pattern.charAt(0) == '\\' ? 1 : 0),
                    Pattern.compile(pattern),
                    message,
                    help + "; to show the signs, put a backslash before them");
        }
    }

    private static final List<Construct> CONSTRUCTS = List.of(
            new Construct(
                    Place.ANYWHERE,
                    "\\[\\^[^\\[\\]\\s]{1,100}\\]:?",
                    "this is not a footnote",
                    "write [^name] outside of links, and its text on a line that begins with [^name]:"),
            new Construct(
                    Place.ANYWHERE,
                    "\\^\\[[^\\[\\]]{1,500}\\]",
                    "this is not a footnote",
                    "write [^name] outside of links, and its text on a line that begins with [^name]:"),
            new Construct(
                    Place.ANYWHERE,
                    "~~[^~]+~~",
                    "these tildes do not strike out the words",
                    "write no space between the tildes and the words"),
            new Construct(
                    Place.WORD,
                    "==[^= ][^=]*==(?![=\\w])",
                    "highlighted text is not supported",
                    "write **words** for strong text"),
            new Construct(
                    Place.PASSAGE,
                    "\\[[ xX]\\] ",
                    "this box is not at the start of an item of a list",
                    "write “- ” before it"),
            new Construct(
                    Place.ANYWHERE, "\\[\\[[^\\[\\]]+\\]\\]", "wiki links are not supported", "write [words](name.md)"),
            new Construct(
                    Place.PASSAGE,
                    "\\[!\\w+\\]",
                    "this is not a callout",
                    "write > [!NOTE], and the words below it after >; there are NOTE, TIP, IMPORTANT, WARNING, CAUTION"
                            + " and QUOTE"),
            new Construct(
                    Place.LINE,
                    "!!! ?\\w+",
                    "this form of a callout is not supported",
                    "write > [!NOTE], and the words below it after >"),
            new Construct(
                    Place.LINE,
                    ":::+ ?\\{?\\.?\\w*",
                    "containers with colons are not supported",
                    "write a heading, or a plain quotation"),
            new Construct(
                    Place.ANYWHERE,
                    "\\{[{%][^{}]*[%}]\\}",
                    "template tags are not supported in texts",
                    "write the words themselves; [](fact:…) fills in a value"),
            new Construct(
                    Place.ANYWHERE,
                    "\\{[#.:][\\w-]+[^{}\\n]*\\}",
                    "attributes in curly brackets are not supported",
                    "delete them; a heading has its own words as its address"),
            new Construct(
                    Place.ANYWHERE,
                    "\\$\\$[^$]+\\$\\$",
                    "mathematical formulas are not supported",
                    "write the calculation in words"),
            new Construct(
                    Place.WORD,
                    ":[a-z][a-z0-9_+-]*[a-z0-9]:(?![\\w:])",
                    "emoji codes are not supported",
                    "write the character itself"),
            new Construct(
                    Place.ANYWHERE,
                    "\\[-?@[\\w:-]+[^\\[\\]]{0,200}\\]",
                    "citation keys are not supported",
                    "bind the words to a fact with a source, or link to the source"),
            new Construct(
                    Place.ANYWHERE,
                    "\\] ?\\((https?:|mailto:|\\.{0,2}/|#)[^)]*\\)?",
                    "this is not a link",
                    "write [words](address) with no space between the brackets, and none in the address"),
            new Construct(
                    Place.WORD,
                    "\\*\\*(?!\\*)[^*]+\\*\\*(?![\\w*])",
                    "these asterisks do not make the words strong",
                    "write no space between the asterisks and the words"),
            new Construct(Place.PASSAGE, "##+[^#\\s]", "this is not a heading", "write a space after the number signs"),
            new Construct(
                    Place.PASSAGE,
                    "\\|.*\\|$",
                    "this is not a table",
                    "write a line such as |---|---| below the first row"),
            new Construct(Place.LINE, ": +\\S", "definition lists are not supported", "write a list, or a table"),
            new Construct(
                    Place.PASSAGE,
                    "\\[(TOC|toc|_TOC_)\\]",
                    "tables of contents are not supported",
                    "delete it: a briefing with three headings or more has one"));

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w/.@-])(https?://|www\\.)[^\\s\uFFFC<>\"“”)]*[\\w/]");

    private final String text;
    private final IntPredicate isAsWritten;
    private final List<Found> found = new ArrayList<>();

    /**
     * Something that is not supported.
     *
     * @param start where it starts in the text of its passage
     * @param end where it ends, exclusive
     * @param message what it is
     * @param help what to write instead
     */
    record Found(int start, int end, String message, String help) {}

    private UnsupportedMarkdown(String text, IntPredicate isAsWritten) {
        this.text = text;
        this.isAsWritten = isAsWritten;
    }

    /**
     * What is not supported in a passage, in order.
     *
     * @param text what readers see of it
     * @param isAsWritten whether a character of it is in the Markdown as it is here, with no backslash before it
     */
    static List<Found> in(String text, IntPredicate isAsWritten) {
        var markdown = new UnsupportedMarkdown(text, isAsWritten);
        for (int i = 0; i < text.length(); ) {
            i = "[^~=!:{$]*#|".indexOf(text.charAt(i)) < 0 ? i + 1 : markdown.after(i);
        }
        return markdown.found;
    }

    /** The web addresses in a passage that are not links. */
    static List<Found> addresses(String text) {
        var found = new ArrayList<Found>();
        if (text.contains("://") || text.contains("www.")) {
            for (Matcher address = ADDRESS.matcher(text); address.find(); ) {
                found.add(new Found(
                        address.start(),
                        address.end(),
                        "this address is not a link",
                        "write [words](" + address.group() + ") in the text"));
            }
        }
        return found;
    }

    /** Looks for a construct that begins at a place, and gives the place to go on from. */
    private int after(int start) {
        for (Construct construct : CONSTRUCTS) {
            if (construct.sign == text.charAt(start) && mayBegin(construct.place, start)) {
                Matcher match = construct.pattern.matcher(text).region(start, text.length());
                if (match.lookingAt() && isAsWritten.test(start)) {
                    found.add(new Found(start, match.end(), construct.message, construct.help));
                    return match.end();
                }
            }
        }
        return start + 1;
    }

    private boolean mayBegin(Place place, int start) {
        return switch (place) {
            case ANYWHERE -> true;
            case WORD -> start == 0 || !isOfWord(text.charAt(start - 1));
            case LINE -> start == 0 || (text.charAt(start - 1) == ' ' && !isAsWritten.test(start - 1));
            case PASSAGE -> start == 0;
        };
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || ":=*".indexOf(c) >= 0;
    }
}
