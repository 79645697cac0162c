package dev.standfirst.check.wording;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.prose.MeaningInUnit;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads proposed words back and judges them, so that none is offered that would be read otherwise than it was meant.
 *
 * @param project its reader of words
 * @param quantities judges what is read
 * @param fact what the words are of
 * @param value its value
 */
record Readback(CheckContext project, QuantityJudge quantities, Fact fact, OfQuantity value)
        implements Function<String, Optional<Meaning>> {
    /** What words say, where the fact supports them. */
    @Override
    public Optional<Meaning> apply(String words) {
        List<Reading> readings = project.reader().read(words).readings();
        return Optional.of(readings)
                .filter(found -> found.size() == 1)
                .map(found -> MeaningInUnit.of(
                        found.getFirst().says(), value.quantity().unit()))
                .filter(reading -> quantities
                                .judge(
                                        reading,
                                        value,
                                        fact.declared().vocabulary().counts())
                                .verdict()
                        == Verdict.SUPPORTED);
    }
}
