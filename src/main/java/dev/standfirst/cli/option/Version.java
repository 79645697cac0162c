package dev.standfirst.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Says which Standfirst this is, and on which Java it runs: the first two things to ask of a bug report. */
public final class Version implements IVersionProvider {

    /** {@return one line: the program's version, then the Java it runs on} */
    @Override
    public String[] getVersion() {
        return new String[] {"standfirst " + number() + " (Java " + Runtime.version() + ")"};
    }

    /** {@return the program's version alone} */
    public static String number() {
        try (var in = Version.class.getResourceAsStream("/dev/standfirst/cli/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("version.properties is missing from the program");
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
