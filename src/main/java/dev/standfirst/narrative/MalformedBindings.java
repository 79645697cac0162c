package dev.standfirst.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds in the text of a passage what was meant to be a link to a fact, a claim or a figure and is not one: a space too many, a bracket
 * too few. Markdown leaves such words as they are, so readers would see the brackets, and nothing would be checked.
 */
final class MalformedBindings {
    private static final Set<String> SCHEMES = Set.of("fact", "claim", "chart", "table");
    private static final int LONGEST_SCHEME = 5;

    /** How many characters before a destination the start of its words is looked for. */
    private static final int REACH = 500;

    private final String text;
    private final IntPredicate isMeant;
    private final List<Loose> found = new ArrayList<>();

    /**
     * A link that is not one.
     *
     * @param start where it starts in the text of its passage: at the bracket before its words, where there is one
     * @param end where it ends, exclusive
     * @param fault what is wrong with it
     */
    record Loose(int start, int end, Fault fault) {}

    /**
     * What is wrong with a link.
     *
     * @param message what, in few words
     * @param help what would be right; {@code %s} stands for the new text of the edit
     * @param edit what to write instead, where that is certain
     */
    record Fault(String message, String help, Optional<Edit> edit) {
        Fault(String message, String help) {
            this(message, help, Optional.empty());
        }

        Fault(String message, String help, Edit edit) {
            this(message, help, Optional.of(edit));
        }
    }

    /**
     * New text for a stretch of the passage.
     *
     * @param start where the stretch starts
     * @param end where it ends, exclusive
     * @param text what replaces it
     */
    record Edit(int start, int end, String text) {}

    /**
     * A destination that is in a text.
     *
     * @param open where the bracket before it is
     * @param scheme its scheme with the colon
     * @param from where its id starts
     * @param to where the id ends, exclusive
     * @param id the id
     * @param apart whether a space is before the id
     */
    private record Destined(int open, String scheme, int from, int to, String id, boolean apart) {
        String right() {
            return "(" + scheme + id + (id.equals("none") ? " \"why\")" : ")");
        }
    }

    private MalformedBindings(String text, IntPredicate isMeant) {
        this.text = text;
        this.isMeant = isMeant;
    }

    /**
     * The links of a passage that are none, in order.
     *
     * @param text what readers see of it
     * @param isMeant whether the bracket at a place of it was written as one, and not escaped so as to be seen
     */
    static List<Loose> in(String text, IntPredicate isMeant) {
        var links = new MalformedBindings(text, isMeant);
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            links.at(colon);
        }
        return links.found;
    }

    private void at(int colon) {
        int start = colon;
        while (start > 0 && colon - start < LONGEST_SCHEME && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int open = before(start);
        if (isBracket(open, "([")
                && SCHEMES.contains(text.substring(start, colon).toLowerCase(Locale.ROOT))) {
            Destined to = destined(open, text.substring(start, colon + 1), colon + 1);
            if (text.charAt(open) == '(') {
                round(to);
            } else {
                square(to);
            }
        }
    }

    private Destined destined(int open, String scheme, int after) {
        int from = after;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < text.length() && isOfId(text.charAt(to))) {
            to++;
        }
        return new Destined(open, scheme, from, to, text.substring(from, to), from > after);
    }

    /** A destination in round brackets, as it should be. */
    private void round(Destined to) {
        int close = before(to.open());
        if (isBracket(close, "]")) {
            add(start(close, '[', ']'), to, afterWords(close, to));
        } else if (!to.apart() && !to.id().isEmpty()) {
            add(
                    to.open(),
                    to,
                    new Fault(
                            "there are no words in square brackets before “" + to.right() + "”",
                            "write “[words]" + to.right() + "”, or “[]" + to.right() + "” to insert its value"));
        }
    }

    private Fault afterWords(int close, Destined to) {
        if (to.open() > close + 1) {
            return new Fault(
                    "there is a space between the words of this link and what they are bound to",
                    "delete the space between “]” and “(”",
                    new Edit(close + 1, to.open(), ""));
        }
        if (to.apart()) {
            int space = before(to.from()) + 1;
            return new Fault(
                    "there is a space after “" + to.scheme() + "”",
                    "delete the space: “" + to.right() + "”",
                    new Edit(space, to.from(), ""));
        }
        int next = to.to();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == ')') {
            return new Fault(
                    "this is not a link",
                    "write “[words]" + to.right() + "” with no other link and no empty line in the words");
        }
        if (to.id().equals("none")) {
            return new Fault("the reason for this exemption is not in quotation marks", "write “" + to.right() + "”");
        }
        return new Fault("this link is not closed", "write %s after the id", new Edit(to.to(), to.to(), ")"));
    }

    /** A destination in square brackets. */
    private void square(Destined to) {
        int close = before(to.open());
        boolean certain = !to.id().equals("none") && text.startsWith("]", to.to());
        if (isBracket(close, ")")) {
            int start = start(close, '(', ')');
            String link = "[" + text.substring(Math.min(start + 1, close), close) + "]" + to.right();
            String message = "the brackets of this link are the wrong way round";
            add(
                    start,
                    to,
                    certain
                            ? new Fault(message, "write %s", new Edit(start, to.to() + 1, link))
                            : new Fault(message, "write “" + link + "”"));
        } else if (!to.apart() && !to.id().isEmpty()) {
            String message = "“" + to.scheme() + "” is in square brackets";
            if (!isBracket(close, "]")) {
                add(to.open(), to, new Fault(message, "write “[]" + to.right() + "” to insert its value"));
            } else if (certain && close + 1 == to.open()) {
                add(
                        start(close, '[', ']'),
                        to,
                        new Fault(message, "write %s after the words", new Edit(to.open(), to.to() + 1, to.right())));
            } else {
                add(start(close, '[', ']'), to, new Fault(message, "write “" + to.right() + "” after the words"));
            }
        }
    }

    private void add(int start, Destined to, Fault fault) {
        boolean closed = to.to() < text.length() && ")]".indexOf(text.charAt(to.to())) >= 0;
        found.add(new Loose(start, closed ? to.to() + 1 : to.to(), fault));
    }

    /** The place of the last character before {@code place} that is not a space; -1 where there is none. */
    private int before(int place) {
        int last = place - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last;
    }

    private boolean isBracket(int place, String brackets) {
        return place >= 0 && brackets.indexOf(text.charAt(place)) >= 0 && isMeant.test(place);
    }

    /** Where the brackets open that close at {@code close}; that place itself where none opens near it. */
    private int start(int close, char opening, char closing) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - REACH); i--) {
            char c = text.charAt(i);
            depth += c == closing ? 1 : c == opening ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return close;
    }

    private static boolean isOfId(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
