package dev.standfirst.check.context;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Series;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Facts that record what is asked of them: single facts by their ids, and everything where a question reaches further. */
final class RecordingFacts implements FactLookup {
    private final FactLookup facts;
    private final RecordedDependencies dependencies;

    RecordingFacts(FactLookup facts, RecordedDependencies dependencies) {
        this.facts = facts;
        this.dependencies = dependencies;
    }

    @Override
    public Optional<Fact> find(String id) {
        dependencies.fact(id);
        return facts.find(id);
    }

    @Override
    public List<Series.Point> heldAgainst(String id) {
        dependencies.fact(id);
        return facts.heldAgainst(id);
    }

    @Override
    public List<Fact> goingBy(Rational number) {
        dependencies.everything();
        return facts.goingBy(number);
    }

    @Override
    public Evaluation evaluate(LocatedText formula) {
        dependencies.everything();
        return facts.evaluate(formula);
    }

    @Override
    public Facts on(LocalDate day, Collection<String> ids) {
        dependencies.everything();
        return facts.on(day, ids);
    }
}
