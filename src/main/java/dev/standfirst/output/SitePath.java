package dev.standfirst.output;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges the paths that a site may write to: plain, relative, and the same file on every system. */
public final class SitePath {
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private SitePath() {}

    /** Why {@code path} may not be written, or nothing. */
    public static Optional<String> fault(String path) {
        if (path.chars().anyMatch(c -> c < 0x20 || c == 0x7F || "\\:*?\"<>|".indexOf(c) >= 0)) {
            return Optional.of("it contains a character that some systems do not allow");
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.endsWith(".") || part.endsWith(" ")) {
                return Optional.of("a part of it is empty, is “..”, or ends with a dot or a space");
            }
            String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
            if (DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
                return Optional.of("“" + part + "” is the name of a device on Windows");
            }
        }
        return Optional.empty();
    }
}
