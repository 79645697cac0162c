package dev.standfirst.fact.reading;

import dev.standfirst.fact.model.NumberStyle;
import dev.standfirst.fact.model.NumberStyle.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number in a cell, and what is around it: a sign of currency, a noun, a per cent sign.
 *
 * @param before what is before the digits, a minus sign included
 * @param value the number without its sign, with as many decimals as are written
 * @param after what is after the digits
 */
record CellNumber(String before, BigDecimal value, String after) {
    private static final String SPACES = " \u00a0\u202f\u2009\u2007";
    private static final String APOSTROPHES = "'’";

    /** The number in a cell, or why it cannot be read; neither where the cell is no single number in digits. */
    record Outcome(@Nullable CellNumber number, Fault fault) {}

    /** What keeps a number from being read. */
    enum Fault {
        NONE,
        /** A comma may be a decimal comma, and nobody says which it is. */
        UNCLEAR,
        /** Its separators are not where the file's style has them. */
        OTHER_STYLE
    }

    private static final Outcome NOTHING = new Outcome(null, Fault.NONE);

    /** Reads a cell. */
    static Outcome read(String cell, NumberStyle style) {
        int start = start(cell, style);
        int end = runEnd(cell, start);
        if (start == end || hasDigit(cell, end)) {
            return NOTHING;
        }
        String run = cell.substring(start, end);
        Fault fault = style.decimals() == Decimals.UNDECLARED && isUnclear(run) ? Fault.UNCLEAR : Fault.NONE;
        Optional<String> digits = fault == Fault.NONE ? digits(run, style) : Optional.empty();
        return digits.map(plain -> new Outcome(
                        new CellNumber(before(cell, start), new BigDecimal(plain), after(cell.substring(end))),
                        Fault.NONE))
                .orElse(new Outcome(null, fault == Fault.NONE ? Fault.OTHER_STYLE : fault));
    }

    /** Where the digits start, or the point before them: some programs write {@code .5}. */
    private static int start(String cell, NumberStyle style) {
        int start = 0;
        while (start < cell.length() && !isDigit(cell, start)) {
            start++;
        }
        boolean point = style.decimals() == Decimals.POINT
                && start > 0
                && start < cell.length()
                && cell.charAt(start - 1) == '.'
                && before(cell, start - 1).length() <= 1;
        return point ? start - 1 : start;
    }

    private static String before(String cell, int end) {
        return cell.substring(0, end).strip();
    }

    private static String after(String rest) {
        return rest.isEmpty() || SPACES.indexOf(rest.charAt(0)) < 0 ? rest : " " + rest.strip();
    }

    /** Whether nothing but a sign stands beside the digits. */
    boolean isBare() {
        return after.isEmpty() && (before.isEmpty() || isSign());
    }

    /** Whether a minus sign is before the digits. */
    boolean isNegative() {
        return before.startsWith("-") || before.startsWith("−") || before.endsWith("-") || before.endsWith("−");
    }

    private boolean isSign() {
        return before.length() == 1 && "-−+".contains(before);
    }

    /** The cell as it would be written in English: {@code £1,300.50}, {@code -1,300 boats}. */
    String inEnglish() {
        String name = before;
        String sign = "";
        boolean inner = name.length() > 1 && (name.endsWith("-") || name.endsWith("−"));
        if (inner) {
            sign = "-";
            name = name.substring(0, name.length() - 1).strip();
        }
        boolean code = !name.isEmpty() && Character.isLetter(name.charAt(name.length() - 1));
        return sign + name + (code ? " " : "") + grouped() + after;
    }

    private String grouped() {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        var text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** The end of the digits from {@code start} on, with the separators that have digits on both sides. */
    private static int runEnd(String cell, int start) {
        int end = start < cell.length() && cell.charAt(start) == '.' ? start + 1 : start;
        while (end < cell.length()
                && (isDigit(cell, end) || (isSeparator(cell.charAt(end)) && isDigit(cell, end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.' || SPACES.indexOf(c) >= 0 || APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean hasDigit(String text, int from) {
        return text.substring(from).chars().anyMatch(Character::isDigit);
    }

    /** Whether a number has a comma, or a point that may separate thousands. */
    private static boolean isUnclear(String run) {
        int point = run.indexOf('.');
        boolean thousands = point > 0 && point <= 3 && point == run.length() - 4 && run.charAt(0) != '0';
        return run.indexOf(',') >= 0 || thousands || point != run.lastIndexOf('.');
    }

    /** The digits with a point for decimals; nothing where the groups are not of three. */
    private static Optional<String> digits(String run, NumberStyle style) {
        char decimal = style.decimals() == Decimals.COMMA ? ',' : '.';
        int point = run.indexOf(decimal);
        String whole = point < 0 ? run : run.substring(0, point);
        String decimals = point < 0 ? "" : run.substring(point + 1);
        if (!decimals.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return whole(whole, decimal, style.lakhs()).map(digits -> point < 0 ? digits : digits + "." + decimals);
    }

    private static Optional<String> whole(String whole, char decimal, boolean lakhs) {
        if (whole.isEmpty()) {
            return Optional.of("0");
        }
        int separator = 0;
        int first = 0;
        var digits = new StringBuilder();
        for (int i = whole.length() - 1, group = 0; i >= 0; i--) {
            char c = whole.charAt(i);
            if (isDigit(whole, i)) {
                digits.append(c);
                group++;
                first = group;
            } else {
                char kind = SPACES.indexOf(c) >= 0 ? ' ' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : c;
                boolean wide = group == 3 || (lakhs && separator == ',' && group == 2);
                if (c == decimal || !wide || (separator != 0 && separator != kind)) {
                    return Optional.empty();
                }
                separator = kind;
                group = 0;
            }
        }
        boolean fits = separator == 0 || (first >= 1 && first <= 3);
        return fits ? Optional.of(digits.reverse().toString()) : Optional.empty();
    }
}
