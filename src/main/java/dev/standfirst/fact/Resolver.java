package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.evaluation.Evaluator;
import dev.standfirst.fact.evaluation.Provenance;
import dev.standfirst.fact.evaluation.Scope;
import dev.standfirst.fact.evaluation.UnitNames;
import dev.standfirst.fact.evaluation.Units;
import dev.standfirst.fact.evaluation.Value;
import dev.standfirst.fact.formula.Formula;
import dev.standfirst.fact.formula.FormulaParser;
import dev.standfirst.fact.formula.ParsedFormula;
import dev.standfirst.fact.model.Caveat;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Status;
import dev.standfirst.fact.reading.DeclaredUnit;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.fact.reading.SeriesReader;
import dev.standfirst.fact.reading.TypedValues;
import dev.standfirst.quantity.Unit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Computes facts one by one, on top of those that are computed already. */
final class Resolver implements Scope {
    private final FactGraph catalogue;
    private final QuantityReader reader;
    private final Map<String, ResolvedFact> resolved;

    /** {@code resolved} is added to. */
    Resolver(FactGraph catalogue, QuantityReader reader, Map<String, ResolvedFact> resolved) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.resolved = resolved;
    }

    @Override
    public Named find(String id) {
        Optional<String> current = catalogue.find(id);
        if (current.isEmpty()) {
            return new Named.Unknown();
        }
        ResolvedFact found = resolved.get(current.get());
        return found == null || found.value().isEmpty()
                ? new Named.Unresolved()
                : new Named.Known(found.value().get());
    }

    @Override
    public Collection<String> ids() {
        return catalogue.declared().keySet();
    }

    /** Computes all facts, except those whose {@code previous} result is still right. */
    void all(PreviousFacts previous) {
        for (FactDeclaration fact : catalogue.declared().values()) {
            if (fact.definition() instanceof Definition.Computed || isKept(fact.id(), previous)) {
                continue;
            }
            switch (fact.definition()) {
                case Definition.Given given -> typed(fact, given);
                case Definition.Tabled data -> tabled(fact, data);
                case Definition.Unread _ -> resolved.put(fact.id(), ResolvedFact.none(new Diagnostics()));
                case Definition.Computed _ -> {}
            }
            revised(fact);
        }
        for (String id : catalogue.order()) {
            if (!isKept(id, previous)) {
                computed(id);
            }
        }
    }

    /** Takes the previous result of a fact over where it is still right. */
    private boolean isKept(String id, PreviousFacts previous) {
        Optional<ResolvedFact> same = previous.find(id, catalogue, resolved);
        same.ifPresent(result -> resolved.put(id, result));
        return same.isPresent();
    }

    /** Adds what is wrong with the revisions of a fact that has a value; those of a computed one are those of its inputs. */
    private void revised(FactDeclaration fact) {
        ResolvedFact now = resolved.get(fact.id());
        if (now == null || fact.maintenance().revisions().isEmpty()) {
            return;
        }
        var diagnostics = new Diagnostics();
        diagnostics.addAll(now.diagnostics());
        now.fact().ifPresent(made -> new RevisionReader(reader, diagnostics).check(fact, made.value()));
        resolved.put(fact.id(), new ResolvedFact(now.fact(), now.value(), diagnostics.toList()));
    }

    /** Takes {@code text} for the value that {@code fact} was given. */
    void typed(FactDeclaration fact, Definition.Given given) {
        var diagnostics = new Diagnostics();
        Optional<FactValue> value = new TypedValues(reader, diagnostics).read(fact, given);
        resolved.put(
                fact.id(),
                value.map(found -> given(fact, found, diagnostics)).orElseGet(() -> ResolvedFact.none(diagnostics)));
    }

    /** Leaves {@code fact} with no value, and says that {@code text} is none. */
    void unread(FactDeclaration fact, LocatedText text) {
        var diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.BAD_QUANTITY,
                        text.span(),
                        "“%s” is not a value of “%s”".formatted(text.text(), fact.id()))
                .help("write it in the unit of the fact"));
        resolved.put(fact.id(), ResolvedFact.none(diagnostics));
    }

    /** Takes the rows of {@code data} for the values of the series that {@code fact} is. */
    void tabled(FactDeclaration fact, Definition.Tabled data) {
        var diagnostics = new Diagnostics();
        Optional<Series> series = new SeriesReader(new TypedValues(reader, diagnostics), diagnostics).read(fact, data);
        resolved.put(
                fact.id(),
                series.map(found -> given(fact, new FactValue.OfSeries(found), diagnostics))
                        .orElseGet(() -> ResolvedFact.none(diagnostics)));
    }

    /** Takes {@code value} as the value of {@code fact}. */
    void given(FactDeclaration fact, FactValue value) {
        resolved.put(fact.id(), given(fact, value, new Diagnostics()));
    }

    private ResolvedFact given(FactDeclaration fact, FactValue value, Diagnostics diagnostics) {
        var origin = new Provenance(
                fact.id(),
                fact.measurement().period(),
                fact.measurement().universe(),
                fact.statuses(),
                Optional.empty(),
                List.of());
        Optional<FormulaFunction> function =
                Optional.ofNullable(catalogue.formulas().get(fact.id())).flatMap(ParsedFormula::function);
        var made = new Fact(
                fact,
                value,
                fact.measurement().period(),
                fact.statuses(),
                fact.caveats(),
                List.of(),
                function,
                Optional.empty());
        FieldEffects.check(made, diagnostics);
        return new ResolvedFact(Optional.of(made), Optional.of(Value.of(fact, value, origin)), diagnostics.toList());
    }

    /** Computes the formula of {@code id}. */
    void computed(String id) {
        FactDeclaration fact = catalogue.declared().get(id);
        ParsedFormula formula = catalogue.formulas().get(id);
        if (fact == null || formula == null) {
            return;
        }
        var diagnostics = new Diagnostics();
        Optional<Value> value = Evaluator.evaluate(formula, this, diagnostics).map(found -> named(fact, found));
        Optional<Fact> made = value.map(found -> fact(fact, formula, found));
        made.map(Fact::value).ifPresent(found -> typed(fact, found, diagnostics));
        made.ifPresent(found -> FieldEffects.check(found, diagnostics));
        resolved.put(id, new ResolvedFact(made, value, diagnostics.toList()));
    }

    /** Reports a unit that was typed in beside a formula and is not the one that the formula gives. */
    private void typed(FactDeclaration fact, FactValue value, Diagnostics diagnostics) {
        if (fact.measurement().unit().isEmpty()) {
            return;
        }
        Optional<Unit> typed = new TypedValues(reader, diagnostics).unit(fact).map(DeclaredUnit::unit);
        Optional<Unit> given = value instanceof FactValue.OfQuantity quantity
                ? Optional.of(quantity.quantity().unit())
                : Optional.empty();
        if (typed.isPresent()
                && given.flatMap(unit -> Units.comparable(unit, typed.get())).isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.WRONG_TYPE,
                            fact.measurement().unit().span(),
                            "the formula of “%s” gives %s, not %s"
                                    .formatted(
                                            fact.id(),
                                            given.map(UnitNames::of).orElse("a value that is not a number"),
                                            UnitNames.of(typed.get())))
                    .help("delete “unit”: a formula has its own"));
        }
    }

    /** The value of a formula as that of the fact: it goes by its id, and what the fact declares of itself counts. */
    private static Value named(FactDeclaration fact, Value value) {
        Provenance of = value.origin();
        var statuses = EnumSet.noneOf(Status.class);
        statuses.addAll(of.statuses());
        statuses.addAll(fact.statuses());
        return value.from(new Provenance(
                fact.id(),
                fact.measurement().period().or(of::period),
                fact.measurement().universe().isEmpty()
                        ? of.universe()
                        : fact.measurement().universe(),
                statuses,
                of.comparison(),
                of.held()));
    }

    /** What a formula comes to as a fact that nobody declared; empty where it has no value. */
    Optional<Fact> undeclared(FactDeclaration fact, ParsedFormula formula) {
        return Evaluator.evaluate(formula, this, new Diagnostics())
                .map(found -> fact(fact, formula, named(fact, found)));
    }

    private Fact fact(FactDeclaration fact, ParsedFormula formula, Value value) {
        List<String> inputs = catalogue.inputs(formula);
        var caveats = new LinkedHashSet<>(fact.caveats());
        caveats.addAll(caveats(inputs));
        Provenance origin = value.origin();
        return new Fact(
                fact,
                value.known(),
                origin.period(),
                origin.statuses(),
                List.copyOf(caveats),
                inputs,
                formula.function(),
                origin.comparison());
    }

    private List<Caveat> caveats(List<String> inputs) {
        return inputs.stream()
                .map(resolved::get)
                .filter(Objects::nonNull)
                .flatMap(input -> input.fact().stream())
                .flatMap(input -> input.caveats().stream())
                .distinct()
                .toList();
    }

    /** Computes a formula that belongs to no fact. */
    Evaluation evaluate(LocatedText text) {
        var diagnostics = new Diagnostics();
        ParsedFormula formula = FormulaParser.parse(text);
        Optional<Value> value = Evaluator.evaluate(formula, this, diagnostics);
        Provenance origin = value.map(Value::origin).orElse(Provenance.NONE);
        List<String> inputs = catalogue.inputs(formula);
        return new Evaluation(
                value.map(Value::known),
                origin.period(),
                origin.statuses(),
                caveats(inputs),
                inputs,
                origin.comparison(),
                formula.isDecided(),
                diagnostics.toList());
    }

    /** The value of a part of a formula that belongs to no fact; empty where it has a fault. */
    Optional<FactValue> value(ParsedFormula formula, Formula part) {
        var only = new ParsedFormula(formula.text(), part, formula.references(), formula.diagnostics());
        return Evaluator.evaluate(only, this, new Diagnostics()).map(Value::known);
    }
}
