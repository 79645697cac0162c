package dev.standfirst.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of {@code docs/diagnostics}, one for each code, as they are packed with the program. */
public final class DiagnosticPages {
    private static final String FENCE = "```";

    private DiagnosticPages() {}

    /**
     * The page of a code, in Markdown.
     *
     * @throws IllegalStateException when the program was packed without it
     */
    public static String markdown(DiagnosticCode code) {
        String name = "/dev/standfirst/diagnostics/" + code.id() + ".md";
        try (InputStream in = DiagnosticPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a code means: the first paragraph of its page, on one line. */
    public static String meaning(DiagnosticCode code) {
        List<String> lines = markdown(code).lines().toList();
        return lines.stream()
                .dropWhile(line -> line.isBlank() || line.startsWith("#"))
                .takeWhile(line -> !line.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** The page of a code for a terminal: headings in bold type where there is any, examples indented. */
    public static String forTerminal(DiagnosticCode code, AnsiStyle style) {
        var out = new StringBuilder();
        boolean example = false;
        for (String line : markdown(code).lines().toList()) {
            if (line.startsWith(FENCE)) {
                example = !example;
            } else if (example) {
                out.append(line.isEmpty() ? "" : "    " + line).append('\n');
            } else if (line.startsWith("#")) {
                out.append(style.bold(line.replaceFirst("^#+ ", ""))).append('\n');
            } else {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }
}
