package dev.standfirst.prose.token;

import dev.standfirst.prose.lexicon.LabelWords;
import dev.standfirst.prose.lexicon.PeriodWords;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Digits with commas, points, apostrophes or spaces among them. English groups digits by three with commas and has one point; what is
 * neither that, nor a list, a date or a version, is a number that cannot be read with certainty: '1.234.567', '1.111,11', '12 345'.
 */
final class NumberRun {
    private static final int GROUP = 3;
    private static final int YEAR = 4;

    /** Short words with a point before a list of numbers. */
    private static final Set<String> LISTS = Set.of("nrs", "nr");

    private static final int LARGEST_IN_ADDRESS = 255;

    private final String text;
    private final int limit;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Digits and the sign before them.
     *
     * @param sign what parts them from those before; 0 for the first
     * @param start where the digits start
     * @param end where they end, exclusive
     */
    private record Part(char sign, int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** The run that starts at digits of a text; nothing from {@code limit} on belongs to it. */
    NumberRun(String text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        add((char) 0, start);
        for (int at = end(); at + 1 < limit && isJoint(at); at = end()) {
            add(text.charAt(at), at + 1);
        }
    }

    private void add(char sign, int start) {
        int end = start;
        while (end < limit && isDigit(end)) {
            end++;
        }
        parts.add(new Part(sign, start, end));
    }

    private boolean isDigit(int index) {
        return Character.isDigit(text.charAt(index));
    }

    private boolean isJoint(int at) {
        return switch (text.charAt(at)) {
            case ',', '.' -> isDigit(at + 1);
            case '\'', '’', ' ' -> isGroup(at + 1) && parts.getFirst().length() <= GROUP;
            default -> false;
        };
    }

    private boolean isGroup(int from) {
        for (int i = from; i < from + GROUP; i++) {
            if (i >= limit || !isDigit(i)) {
                return false;
            }
        }
        return from + GROUP >= limit || !isDigit(from + GROUP);
    }

    /** Past its last digit. */
    int end() {
        return parts.getLast().end();
    }

    /** Whether it is one number in no form that English has, after the tokens before it. */
    boolean isUnreadable(List<Token> before) {
        if (parts.size() == 1 || isPartOfMore(before)) {
            return false;
        }
        if (parts.stream().allMatch(part -> part.sign() == 0 || part.sign() == '.')) {
            return isPointed();
        }
        return hasLeadingNought() ? parts.get(1).sign() == ',' : !isYears() && !isEnglish();
    }

    /** '12,34,567': two digits in each group but the last, as India writes. */
    boolean isLakhs() {
        int whole = parts.getLast().sign() == '.' ? parts.size() - 1 : parts.size();
        if (whole < GROUP || parts.getFirst().length() > 2 || hasLeadingNought()) {
            return false;
        }
        for (int i = 1; i < whole; i++) {
            int length = i == whole - 1 ? GROUP : 2;
            if (parts.get(i).sign() != ',' || parts.get(i).length() != length) {
                return false;
            }
        }
        return true;
    }

    /** '1,234,567.89', and what spaces group where the next group is '000'. */
    private boolean isEnglish() {
        for (int i = 1; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean decimals = part.sign() == '.' && i == parts.size() - 1;
            boolean spaced =
                    part.sign() == ' ' && (i > 1 ? parts.get(1).sign() == ' ' : text.startsWith("000", part.start()));
            boolean group = (part.sign() == ',' || spaced)
                    && part.length() == GROUP
                    && parts.getFirst().length() <= GROUP;
            if (!decimals && !group) {
                return false;
            }
        }
        return parts.get(1).sign() != ' ' || text.startsWith("000", parts.get(1).start());
    }

    /** '1.234.567' and '3.817.69'; '2.4.1' is a version, '192.168.100.200' an address, '22.05.2024' a day. */
    private boolean isPointed() {
        if (parts.size() < GROUP || hasLeadingNought() || parts.getFirst().length() > GROUP) {
            return false;
        }
        for (Part part : parts.subList(1, parts.size() - 1)) {
            if (part.length() != GROUP) {
                return false;
            }
        }
        return parts.getLast().length() <= GROUP && !isAddress();
    }

    private boolean isAddress() {
        return parts.size() == 4
                && parts.stream()
                        .allMatch(part -> part.length() <= GROUP
                                && Integer.parseInt(text, part.start(), part.end(), 10) <= LARGEST_IN_ADDRESS);
    }

    private boolean hasLeadingNought() {
        return text.charAt(parts.getFirst().start()) == '0';
    }

    /** '2012,2013': two years. */
    private boolean isYears() {
        return parts.stream().allMatch(part -> part.length() == YEAR);
    }

    /** '0845' before '8 505 505'. */
    private static boolean isDialled(Token last) {
        return last.isNumber()
                && last.digits() >= GROUP
                && last.decimals() == 0
                && last.number().isBelow(Rational.powerOfTen(last.digits() - 1));
    }

    /** Whether it is only a part of a name, a score, a date or a list: what is before or after it says so. */
    private boolean isPartOfMore(List<Token> before) {
        Token last = before.isEmpty() ? null : before.getLast();
        int start = parts.getFirst().start();
        boolean glued = last != null && last.end() == start && (last.isWord() || "-–‑/:#@.+".contains(last.word()));
        boolean named = last != null
                && (LabelWords.LABELS.contains(last.word())
                        || LabelWords.DIALLING.contains(last.word())
                        || (last.capital() && LabelWords.NAMES.contains(last.word()))
                        || PeriodWords.MONTHS.containsKey(last.word())
                        || isDialled(last));
        boolean abbreviated = last != null
                && last.is(".")
                && before.size() > 1
                && (LISTS.contains(before.get(before.size() - 2).word())
                        || LabelWords.LABELS.contains(
                                before.get(before.size() - 2).word()));
        char next = end() < limit ? text.charAt(end()) : ' ';
        boolean goesOn = next == '/' || next == ':' || (next == '-' && end() + 1 < limit && isDigit(end() + 1));
        return glued || named || abbreviated || goesOn;
    }
}
