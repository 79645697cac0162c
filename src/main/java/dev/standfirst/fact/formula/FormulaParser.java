package dev.standfirst.fact.formula;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.formula.Formula.Broken;
import dev.standfirst.fact.formula.Formula.Operation;
import dev.standfirst.fact.formula.Formula.Operator;
import dev.standfirst.fact.formula.Formula.Reference;
import dev.standfirst.fact.formula.FormulaToken.Kind;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a formula by precedence climbing: {@code or} binds loosest, then {@code and}, {@code not}, comparisons, {@code + -},
 * {@code * /}, a minus sign before something. Any text is read; what is wrong becomes a {@link Broken} node and a diagnostic, so that
 * the rest of the formula can still be judged.
 */
public final class FormulaParser {
    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 100;
    private static final int MOST_OPERATORS = 1_000;
    private static final Rational HUNDREDTH = Rational.of(1, 100);

    private final LocatedText source;
    private final Diagnostics diagnostics = new Diagnostics();
    private final List<Reference> references = new ArrayList<>();
    private final List<FormulaToken> tokens;
    private int next;
    private int depth;
    private int operators;
    private boolean stopped;

    private FormulaParser(LocatedText source, List<FormulaToken> tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /** The formula that {@code source} holds. */
    public static ParsedFormula parse(LocatedText source) {
        int length = source.text().length();
        if (length > LONGEST) {
            var tooLong = Diagnostic.of(
                    DiagnosticCode.LIMIT,
                    source.span(),
                    String.format(Locale.UK, "a formula cannot be longer than %,d characters", LONGEST));
            return new ParsedFormula(source, new Broken(0, length), List.of(), List.of(tooLong));
        }
        var lexing = new Diagnostics();
        var parser = new FormulaParser(source, FormulaLexer.read(source, lexing));
        parser.diagnostics.addAll(lexing.toList());
        Formula root = parser.whole();
        return new ParsedFormula(source, root, parser.references, parser.diagnostics.toList());
    }

    private Formula whole() {
        if (peek().kind() == Kind.END) {
            error(peek(), "the formula is empty", "write a formula such as “change(a, b)”, or give the fact a “value”");
            return new Broken(0, 0);
        }
        Formula root = expression(0);
        if (peek().kind() == Kind.END) {
            return root;
        }
        trailing(root);
        while (peek().kind() != Kind.END) {
            advance();
            if (peek().startsValue()) {
                expression(0);
            }
        }
        return new Broken(root.start(), root.end());
    }

    private void trailing(Formula before) {
        FormulaToken token = peek();
        if (token.is(")")) {
            error(token, "this closing bracket has no opening bracket", "");
        } else if (token.is(",")) {
            error(token, "there is a comma outside the brackets of a function", "");
        } else if (token.startsValue()) {
            String help = before.bare() instanceof Formula.Numeral
                    ? "put “+”, “-”, “*” or “/” between them; write a number only in digits, such as “4000000000”"
                    : "put “+”, “-”, “*”, “/”, a comparison, “and” or “or” between them";
            error(token, "there is no operator between two values", help);
        } else {
            error(token, "“%s” is out of place".formatted(token.text()), "");
        }
    }

    private Formula expression(int power) {
        Formula left = prefix();
        while (true) {
            Optional<Operator> operator = operatorHere();
            if (operator.isEmpty() || operator.get().power() < power) {
                return left;
            }
            FormulaToken sign = advance();
            if (++operators > MOST_OPERATORS) {
                limit(sign, String.format(Locale.UK, "a formula cannot have more than %,d signs", MOST_OPERATORS));
                return new Broken(left.start(), sign.end());
            }
            Operator found = operator.get();
            Formula right = expression(found.power() + 1);
            if (found.compares()
                    && left instanceof Operation(int _, int _, Operator first, Formula _, Formula _)
                    && first.compares()) {
                error(sign, "comparisons cannot be chained", "write “a < b and b < c”");
                left = new Broken(left.start(), right.end());
            } else {
                left = new Operation(left.start(), right.end(), found, left, right);
            }
        }
    }

    private Optional<Operator> operatorHere() {
        FormulaToken token = peek();
        return token.kind() == Kind.SIGN || token.kind() == Kind.NAME ? Operator.of(token.text()) : Optional.empty();
    }

    private Formula prefix() {
        if (depth >= DEEPEST) {
            limit(peek(), "a formula cannot be nested more than " + DEEPEST + " levels deep");
            return new Broken(peek().start(), peek().start());
        }
        depth++;
        Formula formula = operand();
        depth--;
        return formula;
    }

    private Formula operand() {
        FormulaToken token = peek();
        return switch (token.kind()) {
            case NUMBER -> number();
            case QUOTED -> new Formula.Quoted(token.start(), advance().end(), token.text());
            case NAME -> name();
            case VALUE -> value();
            case BAD -> new Broken(token.start(), advance().end());
            case SIGN -> signed();
            case END -> missing();
        };
    }

    private Formula number() {
        FormulaToken token = advance();
        Rational value = Rational.of(token.text());
        if (peek().is("%")) {
            return new Formula.Numeral(token.start(), advance().end(), value.times(HUNDREDTH), true);
        }
        return new Formula.Numeral(token.start(), token.end(), value, false);
    }

    private Formula name() {
        FormulaToken token = peek();
        return switch (token.text()) {
            case "and", "or" -> missing();
            case "not" -> not();
            case "true", "false" ->
                new Formula.Literal(token.start(), advance().end(), token.text().equals("true"));
            default -> {
                advance();
                yield peek().is("(") ? call(token) : reference(token);
            }
        };
    }

    /** A value of a series is what 'at' gives. */
    private Formula value() {
        FormulaToken token = advance();
        SeriesLink link = SeriesLink.parse(token.text()).orElseThrow();
        if (link.last().isPresent()) {
            error(
                    token,
                    "“%s” may be one of two changes".formatted(token.text()),
                    "write “%s” or “%s”"
                            .formatted(
                                    link.by(FormulaFunction.CHANGE).id(),
                                    link.by(FormulaFunction.DIFFERENCE).id()));
            return new Broken(token.start(), token.end());
        }
        int end = token.start() + link.series().length();
        var series = new Reference(token.start(), end, link.series());
        references.add(series);
        return new Formula.Call(
                token.start(),
                token.end(),
                FormulaFunction.AT.word(),
                end,
                List.of(series, new Formula.Quoted(end + 1, token.end(), link.first())));
    }

    private Formula not() {
        FormulaToken token = advance();
        Formula of = expression(Operator.NOT_POWER);
        return new Formula.Not(token.start(), of.end(), of);
    }

    private Formula reference(FormulaToken token) {
        var reference = new Reference(token.start(), token.end(), token.text());
        references.add(reference);
        return reference;
    }

    private Formula signed() {
        FormulaToken token = peek();
        if (token.is("(")) {
            advance();
            Formula inner = expression(0);
            return new Formula.Grouped(token.start(), close(token), inner);
        }
        if (token.is("-")) {
            advance();
            Formula of = expression(Operator.NEGATIVE_POWER);
            return new Formula.Negative(token.start(), of.end(), of);
        }
        if (token.is("+")) {
            error(token, "there is nothing before this plus sign", "delete it");
            advance();
            return expression(Operator.NEGATIVE_POWER);
        }
        return missing();
    }

    private Formula call(FormulaToken name) {
        FormulaToken open = advance();
        var arguments = new ArrayList<Formula>();
        if (!peek().is(")")) {
            arguments.add(expression(0));
            while (peek().is(",")) {
                advance();
                arguments.add(expression(0));
            }
        }
        int end = close(open);
        return new Formula.Call(name.start(), end, name.text(), name.end(), arguments);
    }

    /** Takes the closing bracket, passing over what is before it; gives the end of the brackets. */
    private int close(FormulaToken open) {
        if (peek().is(")")) {
            return advance().end();
        }
        if (peek().kind() == Kind.END) {
            error(afterBad() ? peek() : open, "a bracket is not closed", "add a “)”");
            return peek().end();
        }
        FormulaToken odd = peek();
        String help = odd.startsValue() ? "put a sign or a comma before it" : "";
        error(odd, "“%s” is out of place".formatted(odd.text()), help);
        int nested = 0;
        while (peek().kind() != Kind.END && (nested > 0 || !peek().is(")"))) {
            FormulaToken passed = advance();
            nested += passed.is("(") ? 1 : passed.is(")") ? -1 : 0;
        }
        return advance().end();
    }

    private Formula missing() {
        FormulaToken token = peek();
        String message = token.kind() == Kind.END
                ? "the formula ends where a value is needed"
                : "a value is missing before “%s”".formatted(token.text());
        error(token, message, "write the id of a fact, a number or a function");
        return new Broken(token.start(), token.start());
    }

    /** Reports that a limit is passed, and reads no further. */
    private void limit(FormulaToken token, String message) {
        diagnostics.add(Diagnostic.of(DiagnosticCode.LIMIT, source.span(token.start(), token.end()), message)
                .help("move parts of it to their own facts"));
        next = tokens.size() - 1;
        stopped = true;
    }

    private void error(FormulaToken token, String message, String help) {
        boolean said = token.kind() == Kind.BAD || (afterBad() && token.equals(peek()));
        if (!stopped && !said) {
            diagnostics.add(
                    Diagnostic.of(DiagnosticCode.FORMULA_SYNTAX, source.span(token.start(), token.end()), message)
                            .help(help));
        }
    }

    /** Whether what is just before has had a diagnostic, so that its neighbour needs none. */
    private boolean afterBad() {
        return next > 0 && tokens.get(next - 1).kind() == Kind.BAD;
    }

    private FormulaToken peek() {
        return tokens.get(next);
    }

    private FormulaToken advance() {
        FormulaToken token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }
}
