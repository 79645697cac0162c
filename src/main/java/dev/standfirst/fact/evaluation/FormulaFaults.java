package dev.standfirst.fact.evaluation;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.formula.ParsedFormula;
import java.util.Optional;

/** Reports what is wrong with the parts of one formula, at their places. */
final class FormulaFaults {
    private static final int LONG = 60;

    private final ParsedFormula formula;
    private final Diagnostics diagnostics;

    FormulaFaults(ParsedFormula formula, Diagnostics diagnostics) {
        this.formula = formula;
        this.diagnostics = diagnostics;
    }

    /** Reports a fault at {@code node}, and gives nothing as its value. */
    <T> Optional<T> at(Formula node, DiagnosticCode code, String message, String help) {
        return report(of(node, code, message).help(help));
    }

    /** A fault at {@code node}, not reported yet. */
    Diagnostic of(Formula node, DiagnosticCode code, String message) {
        return Diagnostic.of(code, formula.span(node), message);
    }

    /** Reports a fault, and gives nothing as a value. */
    <T> Optional<T> report(Diagnostic fault) {
        diagnostics.add(fault);
        return Optional.empty();
    }

    /** Reports that {@code node} has the wrong unit or kind. */
    <T> Optional<T> type(Formula node, String message, String help) {
        return at(node, DiagnosticCode.FORMULA_TYPE, message, help);
    }

    /** The words of a node, for a message; long ones are cut. */
    String quote(Formula node) {
        String text = formula.text().text().substring(node.start(), node.end()).strip();
        return "“" + (text.length() > LONG ? text.substring(0, LONG - 1).strip() + "…" : text) + "”";
    }
}
