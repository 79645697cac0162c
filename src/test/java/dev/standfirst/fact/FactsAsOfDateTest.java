package dev.standfirst.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts as of a date: those that are asked for and their inputs, and no others. */
class FactsAsOfDateTest {
    private static final String FACTS = """
            a: 12,658 | unit people | formerly was-a | revised 2024-05-01 10,000; 2024-03-01 9,000
            b: 922 | unit people | revised 2024-04-01 900
            fall: = change(was-a, b)
            twice: = fall * 2
            money: about £12 million | revised 2024-04-01 11; 2024-06-01 about £13 million
            odd: 5 | unit people | revised 2024-04-01 perhaps
            of-odd: = odd + a
            zero: 0 | revised 2024-04-01 4
            by-zero: = 8 / zero
            boats: # 2021 815; 2022 816; 2023 924 | unit people | revised 2024-05-01 2021 = 700; 2024-03-01 2021 = 600; 2024-04-01 2023 = 901
            faulty: # 2021 815; 2022 816 | unit people | revised 2024-04-01 2021 = none; 2024-05-01 2022 = 7
            other-year: # 2021 815 | unit people | revised 2024-04-01 2019 = 7
            most: = max(boats)
            held: = a + 1
            far: = most + held
            apart: 7
            """;
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 4, 15),
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 7, 1));

    /** The definition, taken literally: one supposition after another, on all facts. */
    private static Facts oneByOne(Facts facts, LocalDate day) {
        Facts then = facts;
        for (Fact fact : facts.all()) {
            var seen = new HashSet<Optional<Period>>();
            for (Revision revision : fact.declared().maintenance().revisions().stream()
                    .filter(each -> each.on().isAfter(day))
                    .sorted(Comparator.comparing(Revision::on))
                    .toList()) {
                if (seen.add(revision.period())) {
                    String was = revision.was().text();
                    then = revision.period().isPresent()
                            ? then.with(fact.id(), revision.period().get(), was)
                            : then.with(fact.id(), was);
                }
            }
        }
        return then;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "was-a",
                "b",
                "fall",
                "twice",
                "money",
                "odd",
                "of-odd",
                "zero",
                "by-zero",
                "boats",
                "faulty",
                "other-year",
                "most",
                "held",
                "far",
                "apart",
                "nobody"
            })
    void aFactAsOfADateIsWhatSuppositionsWouldMakeIt(String id) {
        Facts facts = FactFixture.facts(FACTS);
        Facts supposed = facts.with("held", "77");

        for (LocalDate day : DAYS) {
            assertThat(facts.on(day, List.of(id)).find(id))
                    .as("%s on %s", id, day)
                    .isEqualTo(oneByOne(facts, day).find(id));
            assertThat(supposed.on(day, List.of(id)).find(id))
                    .as("%s on %s, with one supposed", id, day)
                    .isEqualTo(oneByOne(supposed, day).find(id));
        }
    }

    @Test
    void onlyRequestedFactsAndTheirInputsAreIncluded() {
        Facts then = FactFixture.facts(FACTS).on(DAYS.getFirst(), List.of("twice", "apart"));

        assertThat(then.all()).extracting(Fact::id).containsExactlyInAnyOrder("twice", "apart", "fall", "a", "b");
        assertThat(then.find("money")).isEmpty();
        assertThat(then.parts(then.find("twice").orElseThrow()))
                .extracting(Fact::id)
                .containsExactly("twice", "fall", "a", "b");
    }

    @Test
    void aFactWithoutAValueTodayMayHaveHadOne() {
        Facts facts = FactFixture.facts(FACTS);

        assertThat(facts.find("by-zero")).isEmpty();
        assertThat(FactFixture.range(facts.on(DAYS.getFirst(), List.of("by-zero")), "by-zero")
                        .asPoint())
                .contains(Rational.of(2));
    }

    @Test
    void onlyRequestedFormerValuesAreRead() {
        var read = new ArrayList<String>();
        var reader = new ProseReader();
        Facts facts = FactFixture.of(FACTS).resolve(text -> {
            read.add(text);
            return reader.readWhole(text);
        });
        read.clear();

        facts.on(DAYS.getFirst(), List.of("fall"));

        assertThat(read)
                .filteredOn(text -> !text.contains("people")) // their unit
                .containsExactly("9,000", "900");
    }
}
