package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses that stand in a text with no brackets around them, which are links (GitHub Flavored Markdown, "Autolinks"): not with the
 * stop, the bracket or the quotation mark that ends the words around them.
 */
public final class BareAddresses {
    private static final Pattern START = Pattern.compile("(?<![\\w/.@-])(https?://|www\\.)");

    /** Signs of the sentence and not of the address, where an address would end with them. */
    private static final String AFTER = "?!.,:;*_~'’&";

    /**
     * Where an address is.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    record Place(int start, int end) {}

    private BareAddresses() {}

    /** Makes links of the addresses that are in words directly below a node. */
    public static void link(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text words) {
                link(words);
            }
            child = next;
        }
    }

    /** The address that the words of a link are; a backslash in one without brackets is an escape. */
    public static String url(Node link, BasedSequence words) {
        boolean bare = link.getStartOffset() == words.getStartOffset();
        return bare ? Escaping.unescapeString(words) : words.toString();
    }

    private static void link(Text words) {
        BasedSequence chars = words.getChars();
        int from = 0;
        for (Place place : in(chars.toString())) {
            if (isOfBrokenLink(words, place)) {
                continue;
            }
            insert(words, chars.subSequence(from, place.start()));
            BasedSequence address = chars.subSequence(place.start(), place.end());
            words.insertBefore(new AutoLink(address.subSequence(0, 0), address, address.subSequence(address.length())));
            from = place.end();
        }
        if (from > 0) {
            insert(words, chars.subSequence(from));
            words.unlink();
        }
    }

    /** Whether an address is in the brackets after words that it was to be a link for: '[words] (address)'. */
    private static boolean isOfBrokenLink(Text words, Place place) {
        BasedSequence chars = words.getChars();
        int bracket = place.start() - 1;
        return words.getPrevious() instanceof LinkRef
                && bracket >= 0
                && chars.charAt(bracket) == '('
                && chars.subSequence(0, bracket).isBlank();
    }

    private static void insert(Text before, BasedSequence chars) {
        if (!chars.isEmpty()) {
            before.insertBefore(new Text(chars));
        }
    }

    /** The addresses in a text, in order. */
    static List<Place> in(String text) {
        var places = new ArrayList<Place>();
        if (text.contains("://") || text.contains("www.")) {
            Matcher start = START.matcher(text);
            for (int from = 0; start.find(from); ) {
                int end = end(text, start.start(), start.end());
                if (isHost(text, start.group().equals("www.") ? start.start() : start.end(), end)) {
                    places.add(new Place(start.start(), end));
                }
                from = Math.max(end, start.end());
            }
        }
        return places;
    }

    private static int end(String text, int start, int from) {
        int end = from;
        int open = 0;
        while (end < text.length() && isOfAddress(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            end++;
        }
        while (end > from && (AFTER.indexOf(text.charAt(end - 1)) >= 0 || (text.charAt(end - 1) == ')' && open < 0))) {
            end--;
            open += text.charAt(end) == ')' ? 1 : 0;
        }
        return Math.max(end, start);
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && !Character.isSpaceChar(c) && "<>\"“”\uFFFC".indexOf(c) < 0;
    }

    /** Whether an address goes on with the name of a host: words with a point between them. */
    private static boolean isHost(String text, int start, int end) {
        int i = start;
        int point = -1;
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "-_.".indexOf(text.charAt(i)) >= 0)) {
            point = text.charAt(i) == '.' && i > start ? i : point;
            i++;
        }
        return point >= 0 && point + 1 < i;
    }
}
