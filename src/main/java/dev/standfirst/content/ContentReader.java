package dev.standfirst.content;

import dev.standfirst.content.FolderReader.Values;
import dev.standfirst.content.model.Completeness;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.MediaFile;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.content.reader.BriefingReader;
import dev.standfirst.content.reader.EntryReader;
import dev.standfirst.content.reader.FactReader;
import dev.standfirst.content.reader.SiteReader;
import dev.standfirst.content.reader.SourceReader;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.content.yaml.YamlDocument;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what the editors of a project wrote. Whatever the files hold, it comes back with all that could be read and with a
 * diagnostic for each fault. May be used by several threads at once; it reads files in parallel, and its answer does not depend on
 * which comes first.
 */
public final class ContentReader {
    private static final Set<String> FOLDERS = Set.of(
            "facts", "sources", "claims", "briefings", "data", "evidence", MediaFile.PICTURES, MediaFile.DOWNLOADS);
    private static final Set<String> MARKDOWN = Set.of(".md");
    private static final String SITE = "site.yaml";

    private final ContentFolder folder;
    private final ContentCache cache;
    private final Diagnostics problems = new Diagnostics();
    private final List<SourceText> texts = new ArrayList<>();
    private final FolderReader files;

    private ContentReader(ContentFolder folder, ContentCache cache) {
        this.folder = folder;
        this.cache = cache;
        this.files = new FolderReader(folder, cache, texts, problems);
    }

    /** Whether this folder is a project: whether it holds a folder {@code content}. */
    public static boolean isProject(Path project) {
        return Files.isDirectory(project.resolve(Content.FOLDER));
    }

    /**
     * Reads the project in this folder, for which {@link #isProject} is true.
     *
     * @throws IOException when the machine fails; never for what the files hold
     */
    public static Content read(Path project) throws IOException {
        return read(project, new ContentCache(project));
    }

    /**
     * Reads the project, but of the files only those that {@code cache} does not hold.
     *
     * @throws IOException when the machine fails; never for what the files hold
     */
    public static Content read(Path project, ContentCache cache) throws IOException {
        var outside = new Diagnostics();
        if (!ContentFolder.isWithin(project, outside)) {
            return new Content(
                    SiteReader.none(Content.FOLDER + "/" + SITE),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Completeness.NONE,
                    outside.toList());
        }
        try {
            return new ContentReader(new ContentFolder(project, cache.unsaved()), cache).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the settings of the project alone. Faults in them are not reported.
     *
     * @throws IOException when the machine fails; never for what the file holds
     */
    public static SiteSettings readSettings(Path project) throws IOException {
        if (!ContentFolder.isWithin(project, new Diagnostics())) {
            return SiteReader.none(Content.FOLDER + "/" + SITE);
        }
        var cache = new ContentCache(project);
        return new ContentReader(new ContentFolder(project, cache.unsaved()), cache).siteFile();
    }

    private Content read() throws IOException {
        SiteSettings site = siteFile();
        Values<FactReader.Draft> factsRead =
                entries(EntryReader.facts(site.checking().yearStarts()));
        Values<SourceReader.Draft> sourcesRead = entries(EntryReader.sources());
        Values<Claim> claimsRead = entries(EntryReader.claims());
        Values<BriefingReader.Draft> briefingsRead = briefings();
        var known = new Completeness(factsRead.whole(), sourcesRead.whole(), claimsRead.whole(), briefingsRead.whole());

        var names = new UniqueIds(problems);
        List<FactReader.Draft> facts = names.facts(factsRead.list());
        List<SourceReader.Draft> sources = names.sources(sourcesRead.list());
        List<Claim> claims = names.claims(claimsRead.list());
        List<BriefingReader.Draft> briefings = distinct(briefingsRead.list(), names);
        if (known.sources()) {
            names.citations(facts, claims);
        }
        names.withdrawn(facts, site.withdrawn());

        files.reportPassedOver(facts.stream()
                .flatMap(fact -> fact.data().stream())
                .map(data -> data.file().text())
                .toList());
        reportOutside();
        var data = new DataFolder(folder, cache, texts, site.language(), problems);
        var evidence = new EvidenceFolder(folder, problems);
        var content = new Content(
                site,
                data.define(facts),
                sources.stream().map(SourceReader.Draft::source).toList(),
                claims,
                briefings.stream().map(BriefingReader.Draft::briefing).toList(),
                evidence.digests(sources),
                new MediaFolder(folder, cache, problems).read(),
                new SourceTexts(texts),
                known,
                FolderReader.inOrder(problems.toList()));
        cache.settle();
        return content;
    }

    /** The briefings with the first of each slug: not looked for again where all have the slugs that they had. */
    private List<BriefingReader.Draft> distinct(List<BriefingReader.Draft> briefings, UniqueIds names) {
        boolean sameSlugs =
                cache.areDistinct(briefings, draft -> draft.briefing().slug());
        List<BriefingReader.Draft> distinct = sameSlugs ? briefings : names.briefings(briefings);
        cache.keepDistinct(distinct.size() == briefings.size() ? briefings : List.of());
        return distinct;
    }

    private void reportOutside() throws IOException {
        for (String name : folder.outside(FOLDERS)) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.NOT_READ,
                            SourceSpan.startOf(name),
                            "the program does not read the folder “" + name + "”")
                    .help("move it into the folder “content”"));
        }
    }

    private SiteSettings siteFile() throws IOException {
        String name = Content.FOLDER + "/" + SITE;
        var found = new Diagnostics();
        Optional<ContentFile> file = folder.find(SITE, found);
        file = file.isPresent() ? file : folder.find("site.yml", found);
        problems.addAll(found.toList());
        String known = file.map(there -> there.name().substring(Content.FOLDER.length() + 1))
                .orElse(SITE);
        files.passOver(folder.reportMisnamed(FOLDERS, known, problems));
        if (file.isEmpty()) {
            if (found.toList().isEmpty()) {
                problems.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_FILE, SourceSpan.startOf(name), "“" + name + "” is missing")
                        .help("create the file with a “title” and a “base-url”"));
            }
            return SiteReader.none(name);
        }
        List<SiteSettings> read = files.file(file.get(), (source, faults) -> {
                    YamlDocument document =
                            YamlDocument.read(source, 0, source.text().length(), "the fields of the site", faults);
                    Fields fields = Fields.of(SiteReader.SCHEMA, document, source.span(0, 0), faults);
                    return new Values<>(List.of(SiteReader.read(fields, faults)), true);
                })
                .list();
        return read.isEmpty() ? SiteReader.none(name) : read.getFirst();
    }

    private <T> Values<T> entries(EntryReader<T> reader) throws IOException {
        return files.files(reader.folder(), ContentFolder.YAML, (source, found) -> {
            EntryReader.Entries<T> entries = reader.read(source, cache.parts(source.file()), found);
            cache.keepParts(source.file(), entries.parts());
            return new Values<>(entries.values(), entries.whole());
        });
    }

    private Values<BriefingReader.Draft> briefings() throws IOException {
        int prefix = (Content.FOLDER + "/briefings/").length();
        return files.files("briefings", MARKDOWN, (source, found) -> {
            String path = source.file().substring(prefix);
            return new Values<>(List.of(BriefingReader.read(source, path, found)), true);
        });
    }
}
