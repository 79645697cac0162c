package dev.standfirst.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.check.model.ValueText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of suppositions, on the facts of the demo. */
class SuppositionProperties {
    private final CheckedProject checked;

    SuppositionProperties() throws IOException {
        checked = TestProject.DEMO.check();
    }

    @Provide
    Arbitrary<Set<Fact>> someFacts() {
        return Arbitraries.of(checked.facts().all().stream().toList()).set().ofMaxSize(6);
    }

    @Property(tries = 40)
    void supposingTheCurrentValuesChangesNothing(@ForAll("someFacts") Set<Fact> chosen) {
        Facts facts = checked.facts();
        for (Fact fact : chosen) {
            facts = supposedAsItIs(fact, facts);
        }

        assertThat(VerdictChange.between(checked.report(), checked.with(facts).report()))
                .isEmpty();
        for (Fact fact : checked.facts().all()) {
            assertThat(facts.find(fact.id()).map(Fact::value)).contains(fact.value());
        }
    }

    private static Facts supposedAsItIs(Fact fact, Facts facts) {
        return switch (fact.declared().definition()) {
            case Definition.Given given ->
                new Supposition(fact.id(), Optional.empty(), given.text().text()).under(facts);
            case Definition.Tabled table -> {
                Facts same = facts;
                for (Definition.Row row : table.rows()) {
                    same = new Supposition(
                                    fact.id(),
                                    Optional.of(row.period()),
                                    row.value().text())
                            .under(same);
                }
                yield same;
            }
            default -> facts.with(fact.id(), fact.value());
        };
    }

    @Property(tries = 20)
    void aSuppositionAboutAComputedFactHoldsWhateverItsInputsAreSupposedToBe(@ForAll boolean inputFirst) {
        var input = Supposition.parse("albanian-arrivals-2023=2,000");
        var result = Supposition.parse("albanian-arrivals-change=-50 %");
        Facts facts = checked.facts();
        for (Supposition each : inputFirst ? List.of(input, result) : List.of(result, input)) {
            facts = each.under(facts);
        }

        assertThat(facts.find("albanian-arrivals-change").map(ValueText::compact))
                .contains("-50 %");
    }

    @Property(tries = 20)
    void suppositionsAboutOneSeriesHoldTogether(@ForAll boolean laterFirst) {
        var earlier = Supposition.parse("albanian-arrivals@2022=10,000");
        var later = Supposition.parse("albanian-arrivals@2023=5,000");
        Facts facts = checked.facts();
        for (Supposition each : laterFirst ? List.of(later, earlier) : List.of(earlier, later)) {
            facts = each.under(facts);
        }

        assertThat(facts.find("albanian-arrivals-change-whole-years").map(ValueText::compact))
                .contains("-50 %");
    }
}
