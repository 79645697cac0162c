package dev.standfirst.cli.option;

import dev.standfirst.pipeline.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Says which Standfirst this is, and on which Java it runs: the first two things to ask of a bug report. */
final class Version implements IVersionProvider {

    /** {@return one line: the program's version, then the Java it runs on} */
    @Override
    public String[] getVersion() {
        return new String[] {"standfirst " + ProgramVersion.number() + " (Java " + Runtime.version() + ")"};
    }
}
