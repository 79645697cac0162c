package dev.standfirst.fact.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.fact.FactFixture;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Working.Part;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTest {
    private static final String FACTS = """
            earlier: 12,658 | unit people
            later: 922 | unit people
            third: 78 | unit people
            ceiling: up to £4 billion
            dollars: exactly $5 billion
            rate: exactly 1.25 USD/GBP
            vague: nearly 6,000 | unit people
            held: true
            boats: # 2021 815; 2022 12658; 2023 924 | unit people
            minister: Edi Rama
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            change(earlier, later)                ; 922 / 12,658 − 1 = −92.7 %
            change(earlier, later + third)        ; (922 + 78) / 12,658 − 1 = −92.1 %
            difference(earlier, later)            ; 922 − 12,658 = −11,736
            difference(later, earlier - third)    ; 12,658 − 78 − 922 = 11,658
            share(later, earlier)                 ; 922 / 12,658 = 7.3 %
            ratio(later + third, earlier + third) ; (922 + 78) / (12,658 + 78) = 0.08
            sum(earlier, later, third)            ; 12,658 + 922 + 78 = 13,658
            mean(earlier, later)                  ; (12,658 + 922) / 2 = 6,790
            min(earlier, later, third)            ; the least of 12,658, 922 and 78 = 78
            max(later, third) * 2                 ; (the greatest of 922 and 78) × 2 = 1,844
            convert(ceiling, rate)                ; £4,000,000,000 × 1.25 = $5,000,000,000
            convert(dollars, rate)                ; $5,000,000,000 / 1.25 = £4,000,000,000
            round(later, -2)                      ; 922, rounded = 900
            at(boats, "2022")                     ; none
            sum(boats)                            ; 815 + 12,658 + 924 = 14,397
            record(boats, "2022")                 ; 12,658 > 815: TRUE
            record(boats, "2023")                 ; 924 > each of 815 and 12,658: FALSE
            record(boats, "2021")                 ; 815, with no comparable period before it: UNKNOWN
            rank(boats, "2023")                   ; the rank of the first among 924, 815 and 12,658 = 2
            earlier - (later - third)             ; 12,658 − (922 − 78) = 11,814
            earlier - later - third               ; 12,658 − 922 − 78 = 11,658
            earlier * (later + third) / third     ; none
            later >= 900 and not third > 90       ; 922 ≥ 900 and not 78 > 90: TRUE
            not (held and later > 1)              ; not (TRUE and 922 > 1): FALSE
            -later                                ; −922 = −922
            (vague)                               ; none
            minister != "Edi Hoxha"               ; Edi Rama ≠ ‘Edi Hoxha’: TRUE
            """)
    void aFormulaIsShownWithItsNumbers(String formula, String expected) {
        Facts facts = FactFixture.facts(FACTS + "result: = " + formula);

        Optional<String> text = facts.working("result").map(working -> working.text(WorkingTest::show));

        assertThat(text.orElse("none")).isEqualTo(expected);
    }

    /** '£412,500 / £375,000', not 'between £412,450 and £412,550 / between £374,500 and £375,500'. */
    @Test
    void aNumberIsShownAsItWasWritten() {
        Facts facts = FactFixture.facts(FACTS + "result: = vague / earlier");

        assertThat(facts.working("result").orElseThrow().parts().getFirst())
                .isEqualTo(new Part.Figure(
                        "vague",
                        Optional.empty(),
                        facts.find("vague").orElseThrow().value()));
    }

    @Test
    void aComputedRangeIsShownInBrackets() {
        Facts facts = FactFixture.facts(FACTS + "range: = vague + 100\nresult: = range / earlier");

        assertThat(facts.working("result").orElseThrow().formula(_ -> "between a and b"))
                .isEqualTo("(between a and b) / between a and b");
    }

    @Test
    void aNumberKnowsItsFactAndInASeriesItsPeriod() {
        Facts facts = FactFixture.facts(FACTS + "gap: = at(boats, \"2022\") - earlier - 1");

        List<Part> parts = facts.working("gap").orElseThrow().parts();

        assertThat(parts.stream().filter(Part.Figure.class::isInstance).map(Part.Figure.class::cast))
                .extracting(Part.Figure::fact, Part.Figure::period)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("boats", Period.parse("2022")),
                        org.assertj.core.groups.Tuple.tuple("earlier", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("", Optional.empty()));
    }

    @Test
    void aTypedFactHasNoWorking() {
        assertThat(FactFixture.facts(FACTS).working("later")).isEmpty();
    }

    private static String show(FactValue value) {
        return switch (value) {
            case FactValue.OfQuantity quantity -> number(quantity);
            case FactValue.OfBoolean truth -> truth.truth().name();
            case FactValue.OfText text -> text.text();
            case FactValue.OfDate date -> date.date().toString();
            case FactValue.OfSeries _ -> "a series";
        };
    }

    private static String number(FactValue.OfQuantity quantity) {
        Rational nominal = quantity.nominal().orElseThrow();
        boolean percent = quantity.quantity().unit().equals(Unit.PERCENT);
        BigDecimal shown = percent
                ? nominal.times(Rational.of(100)).rounded(1, RoundingMode.HALF_EVEN)
                : nominal.rounded(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        String sign = switch (quantity.quantity().unit()) {
            case Unit.Money(String currency) -> currency.equals("GBP") ? "£" : "$";
            default -> "";
        };
        return (sign
                        + String.format(java.util.Locale.UK, "%,." + Math.max(0, shown.scale()) + "f", shown)
                        + (percent ? " %" : ""))
                .replace('-', '−');
    }
}
