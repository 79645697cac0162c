package dev.standfirst.content.reader;

import dev.standfirst.content.schema.Ids;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The addresses of briefings: parts in small letters, digits and hyphens, with slashes between them. */
final class Slugs {
    /** The longest slug; with the address of the site it stays below what browsers and file systems take. */
    private static final int LONGEST = 200;

    private Slugs() {}

    /** The slug that an editor wrote; one that is not allowed is reported and made fit. */
    static String given(LocatedText slug, Diagnostics problems) {
        String text = slug.text();
        String fit = fit(text);
        Optional<String> fault = fault(text)
                .or(() -> fit.equals(text)
                        ? Optional.empty()
                        : Optional.of("“" + MessageText.shown(text) + "” cannot be a slug"));
        fault.ifPresent(words -> {
            Diagnostic bad = Diagnostic.of(DiagnosticCode.BAD_ID, slug.span(), words);
            problems.add(
                    fault(fit).isEmpty() && !fit.equals(text)
                            ? bad.fix("write %s", fit)
                            : bad.help(
                                    "write small letters, digits and hyphens, such as a short title: “fewer-arrivals”"));
        });
        return fit;
    }

    /** The slug of a file below {@code briefings/}: its path without the ending; an {@code index.md} has that of its folder. */
    static String ofFile(String path, SourceSpan place, Diagnostics problems) {
        String name = path.substring(0, path.lastIndexOf('.'));
        String plain = name.equals("index") || name.endsWith("/index")
                ? name.substring(0, Math.max(0, name.length() - "/index".length()))
                : name;
        String slug = fit(plain);
        fault(slug)
                .ifPresent(words -> problems.add(
                        Diagnostic.of(DiagnosticCode.BAD_ID, place, words + " (taken from the name of the file)")
                                .help("rename the file, or give the briefing a “slug”")));
        return slug;
    }

    /** The nearest thing to a text that has the form of a slug. */
    private static String fit(String text) {
        return Arrays.stream(text.split("/", -1))
                .map(Ids::kebab)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static Optional<String> fault(String slug) {
        if (slug.isBlank()) {
            return Optional.of("a briefing cannot have an empty slug");
        }
        if (slug.length() > LONGEST) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "a slug of %,d characters is too long: at most %d are allowed",
                    slug.length(),
                    LONGEST));
        }
        for (String part : List.of(slug.split("/", -1))) {
            if (part.equals("none") || part.equals("index")) {
                return Optional.of("“" + part + "” cannot be a slug: it is reserved");
            }
            if (Ids.isDevice(part)) {
                return Optional.of("“" + part + "” cannot be a slug: Windows reserves this name");
            }
            if (part.length() > Ids.LONGEST) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "a part of %,d characters in a slug is too long: at most %d are allowed",
                        part.length(),
                        Ids.LONGEST));
            }
        }
        return Optional.empty();
    }
}
