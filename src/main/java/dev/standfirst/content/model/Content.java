package dev.standfirst.content.model;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.Source;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the editors wrote, read but not yet judged.
 *
 * @param site the settings of the whole site
 * @param facts every fact as declared, by file name and then by place
 * @param sources every source
 * @param claims every claim
 * @param briefings every narrative, by file name
 * @param evidence the stored copies that sources name: their names in {@code content/evidence} and their digests
 * @param media the pictures and files to download, by their paths in the project
 * @param texts the text of every file that was read, by its path, for showing the line of a diagnostic; as given, to be changed by nobody
 * @param known of what kinds every id is here
 * @param diagnostics what was wrong in reading
 */
public record Content(
        SiteSettings site,
        List<FactDeclaration> facts,
        List<Source> sources,
        List<Claim> claims,
        List<Briefing> briefings,
        Map<String, String> evidence,
        Map<String, MediaFile> media,
        Map<String, SourceText> texts,
        Completeness known,
        List<Diagnostic> diagnostics) {
    /** The folder of a project that holds the content. */
    public static final String FOLDER = "content";

    /** Keeps its own copies, but of the texts, which are many and read again at every edit. */
    public Content {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        briefings = List.copyOf(briefings);
        evidence = Map.copyOf(evidence);
        media = Map.copyOf(media);
        texts = Collections.unmodifiableMap(texts);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same content with more briefings, the texts of their files, and what is wrong in them. */
    public Content with(List<Briefing> added, List<SourceText> files, List<Diagnostic> problems) {
        var more = new HashMap<>(texts);
        files.forEach(text -> more.put(text.file(), text));
        return new Content(
                site,
                facts,
                sources,
                claims,
                Stream.concat(briefings.stream(), added.stream()).toList(),
                evidence,
                media,
                more,
                known,
                Stream.concat(diagnostics.stream(), problems.stream()).toList());
    }

    /** The same content on a day: a briefing whose date has not come yet is a draft until then, and that is said. */
    public Content asOf(LocalDate day) {
        if (briefings.stream().noneMatch(briefing -> briefing.waits(day))) {
            return this;
        }
        List<Briefing> now = briefings.stream()
                .map(briefing -> briefing.waits(day) ? briefing.waiting() : briefing)
                .toList();
        Stream<Diagnostic> waiting =
                briefings.stream().filter(briefing -> briefing.waits(day)).map(Content::waiting);
        return new Content(
                site,
                facts,
                sources,
                claims,
                now,
                evidence,
                media,
                texts,
                known,
                Stream.concat(diagnostics.stream(), waiting).toList());
    }

    private static Diagnostic waiting(Briefing briefing) {
        LocalDate date = briefing.byline().published().orElseThrow();
        return Diagnostic.of(
                        DiagnosticCode.FUTURE_DATE,
                        briefing.byline().place(),
                        "this briefing is a draft until its date, " + date)
                .help("build the site again on that day, or correct the date; “--as-of " + date
                        + "” checks it as it will be then");
    }

    /** Whether a file, named from the project's folder, is one of claims. */
    public static boolean isOfClaims(String file) {
        return file.startsWith(FOLDER + "/claims/");
    }

    /** Whether a file, named from the project's folder, is a briefing. */
    public static boolean isOfBriefings(String file) {
        return file.startsWith(FOLDER + "/briefings/");
    }
}
