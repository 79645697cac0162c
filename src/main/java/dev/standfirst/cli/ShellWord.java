package dev.standfirst.cli;

import java.io.File;

/** A path as a person may type or paste it after a command: in quotation marks where a shell would take it apart. */
final class ShellWord {
    private static final String PLAIN = "_./\\:~+@%,-";

    private ShellWord() {}

    /** {@code my-briefing}, {@code 'a folder'}, {@code './-x'}. */
    static String of(String path) {
        return of(path, File.separatorChar == '\\');
    }

    static String of(String path, boolean windows) {
        String named = path.startsWith("-") ? "." + (windows ? "\\" : "/") + path : path;
        if (!named.isEmpty() && named.codePoints().allMatch(c -> isPlain(c, windows))) {
            return named;
        }
        return windows ? "\"" + named + "\"" : "'" + named.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(int c, boolean windows) {
        return Character.isLetterOrDigit(c) || (PLAIN.indexOf(c) >= 0 && (windows || c != '\\'));
    }
}
