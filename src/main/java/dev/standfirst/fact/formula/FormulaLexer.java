package dev.standfirst.fact.formula;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.formula.FormulaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a formula into words, in one pass. What does not belong in a formula gets a diagnostic that says what to write instead, and
 * reading goes on after it.
 */
final class FormulaLexer {
    private static final int MOST_DIGITS = 34;

    /** Signs that people write and formulas do not know, with the way out. */
    private static final Map<Integer, String> INSTEAD = Map.ofEntries(
            Map.entry((int) '−', "write “-” with a space on each side"),
            Map.entry((int) '–', "write “-” with a space on each side"),
            Map.entry((int) '&', "write “and”"),
            Map.entry((int) '|', "write “or”"),
            Map.entry((int) '!', "write “not”, or “!=” for “is not equal to”"),
            Map.entry((int) '^', "there is no sign for powers: write “a * a”"),
            Map.entry((int) '.', "start the number with a digit: “0.5”"),
            Map.entry((int) ';', "separate arguments with commas"));

    /** Signs that mean the same as one that formulas know. */
    private static final Map<String, String> SAME =
            Map.of("×", "*", "÷", "/", "≤", "<=", "≥", ">=", "≠", "!=", "==", "=", "<>", "!=");

    private final LocatedText source;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<FormulaToken> tokens = new ArrayList<>();
    private int at;

    private FormulaLexer(LocatedText source, Diagnostics diagnostics) {
        this.source = source;
        this.text = source.text();
        this.diagnostics = diagnostics;
    }

    /** The words of {@code source}; the last one is of kind END. */
    static List<FormulaToken> read(LocatedText source, Diagnostics diagnostics) {
        var lexer = new FormulaLexer(source, diagnostics);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, lexer.at, "");
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        int start = at;
        if (Character.isWhitespace(c) || c == '\u00a0') {
            at++;
        } else if (isDigit(c)) {
            number(start);
        } else if (isLetter(c)) {
            name(start);
        } else if (c == '"' || c == '\'') {
            quoted(start, c);
        } else if ("+-*/(),%=<>!".indexOf(c) >= 0) {
            sign(start, c);
        } else {
            other(start);
        }
    }

    private void number(int start) {
        digits();
        if (look(0) == '.' && isDigit(look(1))) {
            at++;
            digits();
        }
        if (isLetter(look(0)) || look(0) == '_') {
            while (isOfName(look(0)) || look(0) == '.') {
                at++;
            }
            bad(
                    start,
                    "“%s” is not a number in a formula".formatted(text.substring(start, at)),
                    "write only digits, with a point for decimals, such as “12000” or “0.5”");
        } else if (isGroupOfThree() && at - start <= 3) {
            while (isGroupOfThree()) {
                at += 4;
            }
            String number = text.substring(start, at).replace(",", "");
            bad(
                    start,
                    "a number in a formula cannot have separators",
                    "write “%s”; if the comma separates two arguments, put a space after it".formatted(number));
        } else if (text.substring(start, at).replace(".", "").length() > MOST_DIGITS) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.LIMIT, source.span(start, at), "a number cannot have more than 34 digits"));
            add(Kind.BAD, start, text.substring(start, at));
        } else {
            add(Kind.NUMBER, start, text.substring(start, at));
        }
    }

    private boolean isGroupOfThree() {
        return look(0) == ',' && isDigit(look(1)) && isDigit(look(2)) && isDigit(look(3)) && !isDigit(look(4));
    }

    private void digits() {
        while (isDigit(look(0))) {
            at++;
        }
    }

    private void name(int start) {
        while (isOfName(look(0)) || (look(0) == '-' && isOfName(look(1)))) {
            at++;
        }
        if (look(0) == '@' && isDigit(look(1))) {
            at += periodLength();
            add(Kind.VALUE, start, text.substring(start, at));
        } else {
            add(Kind.NAME, start, text.substring(start, at));
        }
    }

    /** How long the sign and the period after the id of a series are: '@2015', '@2015-Q1', '@2014..2015'. A space ends them. */
    private int periodLength() {
        int length = 1;
        while (isOfPeriod(length) || (look(length) == '/' && isDigit(look(length + 1)))) {
            length++;
        }
        return length;
    }

    private boolean isOfPeriod(int ahead) {
        char c = look(ahead);
        return isDigit(c) || c == '-' || c == 'Q' || (c == '.' && (look(ahead + 1) == '.' || look(ahead - 1) == '.'));
    }

    private void quoted(int start, char mark) {
        int end = text.indexOf(mark, start + 1);
        if (end < 0) {
            at = text.length();
            bad(start, "a quotation mark is not closed", "close it: “\"2024\"”");
            return;
        }
        at = end + 1;
        add(Kind.QUOTED, start, text.substring(start + 1, end));
    }

    private void sign(int start, char c) {
        char second = look(1);
        if ((c == '=' && second == '=') || (c == '<' && second == '>')) {
            at += 2;
            other(start, text.substring(start, at));
        } else if (second == '=' && (c == '<' || c == '>' || c == '!')) {
            at += 2;
            add(Kind.SIGN, start, text.substring(start, at));
        } else if (c == '!') {
            other(start);
        } else {
            at++;
            add(Kind.SIGN, start, String.valueOf(c));
        }
    }

    private void other(int start) {
        int c = text.codePointAt(start);
        at += Character.charCount(c);
        if ("“”‘’".indexOf(c) >= 0) {
            curly(start);
            return;
        }
        while (at < text.length() && belongsTo(c, text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        other(
                start,
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? "\\u{%x}".formatted(c)
                        : text.substring(start, at));
    }

    /** What does not belong in a formula, from {@code start} on, as it is shown. */
    private void other(int start, String shown) {
        int c = text.codePointAt(start);
        String message = "“%s” cannot be used in a formula".formatted(shown);
        String same = SAME.get(shown);
        if (same != null) {
            bad(
                    start,
                    Diagnostic.of(DiagnosticCode.FORMULA_SYNTAX, source.span(start, at), message)
                            .fix("write %s", same));
        } else {
            bad(
                    start,
                    message,
                    Character.getType(c) == Character.CURRENCY_SYMBOL
                            ? "leave it out: a number takes the unit of what it is compared with or added to"
                            : INSTEAD.getOrDefault(
                                    c, "a formula contains ids, numbers, quoted periods, functions and operators"));
        }
    }

    /** Whether a character is of one piece with the odd one before it: a foreign word, a number after a sign of currency, `&&`. */
    private static boolean belongsTo(int odd, int next) {
        if (Character.isLetter(odd)) {
            return Character.isLetterOrDigit(next);
        }
        boolean number = odd == '.' || Character.getType(odd) == Character.CURRENCY_SYMBOL;
        return next == odd || (number && ((next >= '0' && next <= '9') || next == '.'));
    }

    private void curly(int start) {
        while (at < text.length() && "“”‘’".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        boolean closed = at < text.length();
        at = Math.min(at + 1, text.length());
        Diagnostic curly = Diagnostic.of(
                DiagnosticCode.FORMULA_SYNTAX, source.span(start, at), "a formula needs straight quotation marks");
        String inside = closed ? text.substring(start + 1, at - 1) : "";
        boolean quoted = source.source().text().startsWith("\"", source.place(0) - 1);
        bad(
                start,
                quoted || inside.isEmpty() || inside.indexOf('"') >= 0
                        ? curly.help("write “\"2024\"”")
                        : curly.fix("write %s", '"' + inside + '"'));
    }

    private void bad(int start, String message, String help) {
        bad(
                start,
                Diagnostic.of(DiagnosticCode.FORMULA_SYNTAX, source.span(start, at), message)
                        .help(help));
    }

    private void bad(int start, Diagnostic fault) {
        diagnostics.add(fault);
        add(Kind.BAD, start, text.substring(start, at));
    }

    private void add(Kind kind, int start, String word) {
        tokens.add(new FormulaToken(kind, start, at, word));
    }

    private char look(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isOfName(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }
}
