package dev.standfirst.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.prose.model.ProseText;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words of dates in any order, as after a typing mistake. */
class DatesProperties {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Property(tries = 20_000)
    void wordsOfDatesInAnyOrderAreReadAndEachPeriodIsWithinTheText(@ForAll("words") List<String> words) {
        String text = String.join("", words).strip();

        ProseText read = new ProseReader().saidOn(DAY).read(text);

        assertThat(read.periods()).allSatisfy(period -> {
            assertThat(period.start()).isBetween(0, text.length() - 1);
            assertThat(period.end()).isBetween(period.start() + 1, text.length());
            period.days().ifPresent(days -> assertThat(days.period().days()).isPositive());
        });
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "1 ",
                        "16 ",
                        "29 ",
                        "30 ",
                        "31 ",
                        "0 ",
                        "32 ",
                        "1st ",
                        "five ",
                        "12 ",
                        "2024 ",
                        "2023 ",
                        "1500 ",
                        "24 ",
                        "January ",
                        "February ",
                        "May ",
                        "December ",
                        "Sept ",
                        "Monday ",
                        "Monday, ",
                        "week ",
                        "month ",
                        "months ",
                        "year ",
                        "years ",
                        "quarter ",
                        "half ",
                        "Q1 ",
                        "Q4 ",
                        "to ",
                        "and ",
                        "between ",
                        "from ",
                        "in ",
                        "of ",
                        "the ",
                        "by ",
                        "since ",
                        "until ",
                        "last ",
                        "past ",
                        "this ",
                        "first ",
                        "second ",
                        "so far ",
                        "before ",
                        "ending ",
                        "-",
                        "–",
                        "/",
                        ".",
                        ", ",
                        "2024",
                        "05",
                        "13",
                        "30",
                        "May 2024 ",
                        "January 2023 ",
                        "December 2022 ",
                        "1 May 2024 ",
                        "30 December 2022 ",
                        "29 February ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }
}
