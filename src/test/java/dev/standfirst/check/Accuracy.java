package dev.standfirst.check;

import org.junit.jupiter.api.Test;

/**
 * Prints how well sentences are judged, as docs/accuracy.md says, and is not a part of the tests: {@code ./test -Dtest=Accuracy}. With
 * {@code -Daccuracy=aside} it also prints the sentences of the half set aside that are judged wrongly.
 */
class Accuracy {
    @Test
    void theNumbersArePrinted() {
        AccuracyTable open = AccuracyTable.of(false);
        AccuracyTable aside = AccuracyTable.of(true);

        System.out.printf(
                "The open half%n%s%nThe half set aside%n%s%n%s", open.numbers(), aside.numbers(), open.mistakes());
        if ("aside".equals(System.getProperty("accuracy"))) {
            System.out.printf("%n%s", aside.mistakes());
        }
    }
}
