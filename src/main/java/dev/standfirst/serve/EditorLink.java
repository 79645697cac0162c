package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.UsageException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An address that opens a file at its line in an editor on this machine.
 *
 * @param pattern the address, with {@code {path}}, {@code {line}} and {@code {column}} where these go
 */
public record EditorLink(String pattern) {
    /** Editors whose addresses are known, by name. */
    private static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "vscode", "vscode://file{path}:{line}:{column}",
            "vscodium", "vscodium://file{path}:{line}:{column}",
            "zed", "zed://file{path}:{line}:{column}",
            "idea", "idea://open?file={path}&line={line}&column={column}",
            "sublime", "subl://open?url=file://{path}&line={line}&column={column}",
            "textmate", "txmt://open?url=file://{path}&line={line}&column={column}"));

    /**
     * The editor of this name, or of this address.
     *
     * @throws UsageException when it is neither a known name nor an address that may be a link; the message says what would be
     */
    public static EditorLink of(String nameOrPattern) {
        String known = KNOWN.get(nameOrPattern.toLowerCase(Locale.ROOT));
        if (known != null) {
            return new EditorLink(known);
        }
        if (!nameOrPattern.matches("[a-z][a-z0-9+.-]{1,30}://[^\\s\"'<>]+") || !nameOrPattern.contains("{path}")) {
            throw new UsageException("“" + nameOrPattern + "” is not a known editor. Name "
                    + String.join(", ", KNOWN.keySet())
                    + ", or an address that opens a file, such as my-editor://open{path}:{line}.");
        }
        return new EditorLink(nameOrPattern);
    }

    /** The address of a place in a file of the project. */
    String to(Path project, SourceSpan span) {
        String path = project.resolve(span.file()).toString().replace('\\', '/');
        String encoded = URLEncoder.encode(path.startsWith("/") ? path : "/" + path, UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
        return pattern.replace("{path}", encoded)
                .replace("{line}", String.valueOf(span.line()))
                .replace("{column}", String.valueOf(span.column()));
    }
}
