package dev.standfirst.content.yaml;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The anchors of one YAML document, and a count of what aliases have stood for, so that aliases of aliases cannot blow it up. */
final class YamlAnchors {
    /** The most aliases in a file. */
    static final int MAX_ALIASES = 50;

    /** The most values that the aliases of a file may stand for, all together. */
    static final int MAX_ALIASED = 100_000;

    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int aliases;
    private long aliased;

    /**
     * What an alias may name.
     *
     * @param node the node
     * @param size how many nodes it has, with all that its own aliases stand for
     * @param height how many levels lie below it
     */
    record Anchored(YamlNode node, long size, int height) {}

    /** A collection of this anchor begins. */
    void open(String name) {
        open.add(name);
    }

    /** What this anchor names is read. A later anchor of the same name takes its place. */
    void close(String name, Anchored anchored) {
        open.remove(name);
        anchors.put(name, anchored);
    }

    /** What an alias that is at {@code span} names. */
    Anchored find(String name, SourceSpan span) throws YamlFault {
        Anchored anchored = anchors.get(name);
        if (open.contains(name)) {
            throw YamlFault.of(
                    DiagnosticCode.YAML_SYNTAX,
                    span,
                    "“*" + MessageText.shown(name) + "” is inside what it refers to",
                    "write the values out");
        }
        if (anchored == null) {
            throw YamlFault.of(
                    DiagnosticCode.YAML_SYNTAX,
                    span,
                    "“*" + MessageText.shown(name) + "” refers to an anchor that does not exist",
                    "put a text that starts with “*” in quotation marks");
        }
        return anchored;
    }

    /** Counts one more alias, to {@code anchored}, against the limits. */
    void count(Anchored anchored, SourceSpan span) throws YamlFault {
        aliases++;
        aliased += anchored.size();
        if (aliases > MAX_ALIASES) {
            throw YamlFault.of(
                    DiagnosticCode.LIMIT,
                    span,
                    String.format(Locale.ROOT, "this file has more than %d aliases", MAX_ALIASES),
                    "write the values out");
        }
        if (aliased > MAX_ALIASED) {
            throw YamlFault.of(
                    DiagnosticCode.LIMIT,
                    span,
                    String.format(Locale.ROOT, "the aliases of this file expand to more than %,d values", MAX_ALIASED),
                    "write the values out: aliases that refer to aliases multiply");
        }
    }
}
