package dev.standfirst.content.schema;

import dev.standfirst.content.text.HiddenCharacters;
import dev.standfirst.content.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Judges web addresses from content. Allowed are {@code http}, {@code https}, {@code mailto} and relative ones. An address is
 * judged as it is and as what browsers could make of it: they trim it and drop control characters (URL Standard, "basic URL
 * parser"), and it may be percent-encoded or hold character references.
 */
public final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int ROUNDS = 3;

    private WebAddress() {}

    /** Why an address is not allowed, a sentence without a full stop; empty when it is allowed. */
    public static Optional<String> fault(String address) {
        if (address.codePoints().anyMatch(WebAddress::isHidden)) {
            return Optional.of("this address contains a control or invisible character");
        }
        if (address.indexOf('\\') >= 0) {
            return Optional.of("this address contains a backslash");
        }
        for (String form : forms(address)) {
            Optional<String> scheme = scheme(form).filter(s -> !SCHEMES.contains(s));
            if (scheme.isPresent()) {
                return Optional.of("“" + MessageText.shown(scheme.get()) + ":” addresses are not allowed");
            }
            if (form.startsWith("//")) {
                return Optional.of("an address cannot start with “//”");
            }
        }
        Optional<String> scheme = scheme(address.strip().toLowerCase(Locale.ROOT));
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        return scheme.get().equals("mailto") ? mailboxFault(address.strip()) : hostFault(address.strip());
    }

    /** As {@link #fault}, for an address that must be a whole one, {@code http} or {@code https}. */
    public static Optional<String> webFault(String address) {
        return fault(address)
                .or(() -> scheme(address.strip().toLowerCase(Locale.ROOT))
                                .filter(scheme -> !scheme.equals("mailto"))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of("“" + MessageText.shown(address) + "” is not a web address"));
    }

    /** A letter may be begun with no one to send it to, but then it has a subject or words. */
    private static Optional<String> mailboxFault(String address) {
        int start = "mailto:".length();
        int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        String mailboxes = address.substring(start, end);
        boolean named = mailboxes.matches(".+(@|%40).+");
        return named || (mailboxes.isEmpty() && end < address.length())
                ? Optional.empty()
                : Optional.of("this address does not name a mailbox");
    }

    private static Optional<String> hostFault(String address) {
        int start = address.indexOf(':') + 1;
        if (!address.startsWith("//", start)) {
            return Optional.of("two slashes are missing after “" + address.substring(0, start) + "”");
        }
        int end = start + 2;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start + 2, end);
        if (host.indexOf('@') >= 0) {
            return Optional.of("the name before “@” in this address could hide where it leads");
        }
        if (host.isEmpty() || host.startsWith(":") || host.startsWith(".")) {
            return Optional.of("this address does not name a site");
        }
        return address.codePoints()
                        .anyMatch(c ->
                                Character.isWhitespace(c) || Character.isSpaceChar(c) || "<>\"`{}|^".indexOf(c) >= 0)
                ? Optional.of("this address contains a space or another character that addresses cannot have")
                : Optional.empty();
    }

    private static boolean isHidden(int c) {
        return c < ' ' || HiddenCharacters.isControl(c) || HiddenCharacters.isInvisible(c);
    }

    /** What the address may turn into: decoded until it changes no more, a few times at most, and each time packed. */
    private static List<String> forms(String address) {
        if (address.indexOf('%') < 0 && address.indexOf('&') < 0) {
            return List.of(packed(address));
        }
        Set<String> forms = new LinkedHashSet<>();
        String form = address;
        for (int i = 0; i < ROUNDS; i++) {
            forms.add(packed(form));
            form = referencesDecoded(percentDecoded(form));
        }
        forms.add(packed(form));
        return new ArrayList<>(forms);
    }

    private static String packed(String text) {
        var packed = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isHidden(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(packed::appendCodePoint);
        return packed.toString().toLowerCase(Locale.ROOT);
    }

    /** The scheme, in the letters it is written in; empty when a slash, a question mark or a hash comes before any colon. */
    private static Optional<String> scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i > 0 && address.charAt(0) >= 'a' && address.charAt(0) <= 'z'
                        ? Optional.of(address.substring(0, i))
                        : Optional.empty();
            }
            if (c == '/' || c == '?' || c == '#') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String percentDecoded(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
                decoded.append((char) (high * 16 + low));
                i += 2;
            } else {
                decoded.append(text.charAt(i));
            }
        }
        return decoded.toString();
    }

    /** HTML character references: numeric ones, and the named ones that matter in front of a scheme's colon. */
    private static String referencesDecoded(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? referenceEnd(text, i + 1) : -1;
            if (end < 0) {
                decoded.append(text.charAt(i));
                continue;
            }
            decoded.append(reference(text.substring(i + 1, end)));
            i = end < text.length() && text.charAt(end) == ';' ? end : end - 1;
        }
        return decoded.toString();
    }

    private static int referenceEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < 12
                && (text.charAt(end) == '#' || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end > start ? end : -1;
    }

    private static String reference(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "colon" -> ":";
            case "tab" -> "\t";
            case "newline" -> "\n";
            case "sol" -> "/";
            case "bsol" -> "\\";
            case "amp" -> "&";
            case "percnt" -> "%";
            case "num" -> "#";
            default -> name.startsWith("#") ? numeric(name.substring(1)) : "&" + name + ";";
        };
    }

    private static String numeric(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        int codePoint = 0;
        for (char c : digits.substring(hexadecimal ? 1 : 0).toCharArray()) {
            int digit = Character.digit(c, hexadecimal ? 16 : 10);
            if (digit < 0 || codePoint > Character.MAX_CODE_POINT) {
                break;
            }
            codePoint = codePoint * (hexadecimal ? 16 : 10) + digit;
        }
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
}
