package dev.standfirst.check;

import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactValue.OfQuantity;
import dev.standfirst.prose.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Reads proposed words back and judges them, so that none is offered that would be read otherwise than it was meant.
 *
 * @param project its reader of words
 * @param quantities judges what is read
 */
record Readback(Project project, QuantityJudge quantities) {
    /** The reading of words, where the fact bears them out. */
    Optional<Reading> bornOut(String words, Fact fact, OfQuantity value) {
        List<Reading> readings = project.reader().read(words).readings();
        return Optional.of(readings)
                .filter(found -> found.size() == 1)
                .map(found -> InUnitOfFact.of(found.getFirst(), value.quantity().unit()))
                .filter(reading -> quantities
                                .judge(reading, value, fact.declared().counts())
                                .verdict()
                        == Verdict.SUPPORTED);
    }
}
