package dev.standfirst.cli;

import dev.standfirst.cli.option.Command;
import dev.standfirst.cli.option.Terminal;
import dev.standfirst.cli.print.VerificationPrinter;
import dev.standfirst.pipeline.ProgramVersion;
import dev.standfirst.verify.Verification;
import dev.standfirst.verify.Verifier;
import java.io.IOException;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says whether a live site is the one that was proved. */
final class VerifyCommand extends Command {
    private final Terminal terminal = new Terminal(this);

    private final PositionalParamSpec address = add(PositionalParamSpec.builder()
            .type(String.class)
            .required(true)
            .arity("1")
            .paramLabel("URL")
            .description("The address of the site's home page."));

    VerifyCommand() {
        super(
                "verify",
                "Check whether a live site is, byte for byte, the one whose figures were proved.",
                "",
                "It fetches every file that the site's receipt names, and lists those that are changed, missing or not in the receipt."
                        + " Then it repeats the tests of the published claims with the published facts.",
                "");
    }

    @Override
    public Integer call() throws IOException {
        Verification verification = new Verifier(address.getValue(), ProgramVersion.number()).run();
        VerificationPrinter.lines(verification).forEach(terminal.out()::println);
        terminal.out().flush();
        return verification.findings().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
