package dev.standfirst.cli.option;

import dev.standfirst.pipeline.CheckOptions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** The date used to decide whether a review is overdue. */
public final class AsOfOption {
    private final OptionSpec asOf;

    /** Lets a command be told the day. */
    public AsOfOption(Command command) {
        asOf = command.add(OptionSpec.builder("--as-of")
                .type(LocalDate.class)
                .paramLabel("DATE")
                .converters(new IsoDateConverter())
                .description("The date used to decide whether a review is overdue, such as 2024-05-22;"
                        + " by default, as-of in site.yaml, else today."));
    }

    /** The options of a check that counts warnings as warnings. */
    public CheckOptions options() {
        return options(false);
    }

    CheckOptions options(boolean strict) {
        return new CheckOptions(Optional.ofNullable(asOf.getValue()), LocalDate.now(ZoneId.systemDefault()), strict);
    }
}
