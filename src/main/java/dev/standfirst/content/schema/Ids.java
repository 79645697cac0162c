package dev.standfirst.content.schema;

import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.FormulaWords;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The rules for ids and for the parts of an address. Both become names of folders, so the names that Windows keeps for devices
 * ("Naming Files, Paths, and Namespaces", Microsoft) are not allowed.
 */
public final class Ids {
    /** The longest id or part of an address. */
    public static final int LONGEST = 100;

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
            "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private Ids() {}

    /**
     * Whether an id is of the right form; what is wrong with it is reported. An id that is refused here but could do no harm, such as
     * one with a capital letter, is {@linkplain #isHarmless still of use} so that what names it is not reported as well.
     */
    public static boolean check(LocatedText id, Diagnostics problems) {
        Optional<String> fault = fault(id.text());
        fault.ifPresent(words -> {
            String better = kebab(id.text());
            Diagnostic bad = Diagnostic.of(DiagnosticCode.BAD_ID, id.span(), words);
            if (fault(better).isEmpty() && !better.equals(id.text())) {
                problems.add(bad.fix("write %s", better));
            } else {
                problems.add(
                        bad.help(
                                isReserved(id.text())
                                        ? "add a word to it, such as “arrivals-" + id.text() + "”"
                                        : "write small letters, digits and hyphens, with a letter first, such as “arrivals-2022”"));
            }
        });
        return fault.isEmpty();
    }

    /** Whether an id is of the right form and still cannot be one, as its word means something else. */
    private static boolean isReserved(String id) {
        return id.equals("none") || FormulaWords.contains(id) || isDevice(id);
    }

    /** The id that a text is or all but is; empty where no id is like it. */
    public static Optional<String> closest(String text) {
        return Optional.of(fault(text).isEmpty() ? text : kebab(text))
                .filter(id -> fault(id).isEmpty());
    }

    private static Optional<String> fault(String id) {
        String shown = "“" + MessageText.shown(id) + "”";
        if (id.equals("none")) {
            return Optional.of("“none” cannot be an id: it marks a figure that does not need a fact");
        }
        if (FormulaWords.contains(id)) {
            return Optional.of(shown + " cannot be an id: it is a word in formulas");
        }
        if (isDevice(id)) {
            return Optional.of(shown + " cannot be an id: Windows reserves this name");
        }
        if (id.length() > LONGEST) {
            return Optional.of(String.format(
                    Locale.ROOT, "an id of %,d characters is too long: at most %d are allowed", id.length(), LONGEST));
        }
        return isKebab(id) && id.charAt(0) > '9' ? Optional.empty() : Optional.of(shown + " cannot be an id");
    }

    /** Whether nothing can go wrong when the id becomes part of a path, though it may not be of the right form. */
    public static boolean isHarmless(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && !isDevice(id.toLowerCase(Locale.ROOT))
                && id.chars().allMatch(c -> isLetterOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_');
    }

    /** Whether it is a name that Windows keeps for a device. */
    public static boolean isDevice(String name) {
        return DEVICES.contains(name);
    }

    /** Whether it is made of small letters and digits, with single hyphens among them. */
    static boolean isKebab(String text) {
        return !text.isEmpty()
                && !text.startsWith("-")
                && !text.endsWith("-")
                && !text.contains("--")
                && text.chars().allMatch(c -> isLetterOrDigit(c) || c == '-');
    }

    /** A text as an id could spell it: small letters without accents, everything else a hyphen. May be empty. */
    public static String kebab(String text) {
        var kebab = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain.codePoints().forEach(c -> {
            if (isLetterOrDigit(c)) {
                kebab.append((char) c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !kebab.isEmpty()
                    && kebab.charAt(kebab.length() - 1) != '-') {
                kebab.append('-');
            }
        });
        boolean trailing = !kebab.isEmpty() && kebab.charAt(kebab.length() - 1) == '-';
        return trailing ? kebab.substring(0, kebab.length() - 1) : kebab.toString();
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
