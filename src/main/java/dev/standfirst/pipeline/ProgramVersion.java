package dev.standfirst.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Standfirst this is. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** {@return the program's version, such as {@code 0.1.0}} */
    public static String number() {
        try (var in = ProgramVersion.class.getResourceAsStream("/dev/standfirst/cli/version.properties")) {
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
