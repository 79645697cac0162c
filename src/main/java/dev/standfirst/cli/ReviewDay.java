package dev.standfirst.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day that review dates are held against. */
final class ReviewDay {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day that review dates are held against, such as 2024-05-22."
                    + " By default as-of in site.yaml, else today.")
    private @Nullable LocalDate asOf;

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
