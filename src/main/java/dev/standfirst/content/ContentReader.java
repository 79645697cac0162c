package dev.standfirst.content;

import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Ids;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.content.text.MergeConflictMarkers;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.content.text.SourceTexts;
import dev.standfirst.content.yaml.YamlDocument;
import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads what the editors of a project wrote. Whatever the files hold, it comes back with all that could be read and with a
 * diagnostic for each fault. May be used by several threads at once; it reads files in parallel, and its answer does not depend on
 * which comes first.
 */
public final class ContentReader {
    /** The folder of a project that holds the content. */
    static final String FOLDER = "content";

    private static final Set<String> FOLDERS = Set.of(
            "facts", "sources", "claims", "briefings", "data", "evidence", MediaFile.PICTURES, MediaFile.DOWNLOADS);
    private static final Set<String> MARKDOWN = Set.of(".md");
    private static final String SITE = "site.yaml";
    private static final int MAX_FAULTS = 1_000;

    /** What may stand behind an entry on its last line for the entry to be kept, in UTF-16 units. */
    private static final int LONGEST_COMMENT = 1_000;

    private final ContentFolder folder;
    private final Diagnostics problems = new Diagnostics();
    private final List<SourceText> texts = new ArrayList<>();
    private final ContentCache files;

    /** The files that nothing reads, with the endings that are read in their folders. */
    private final Map<String, Set<String>> passedOver = new TreeMap<>();

    /** Where the files really are that are read. */
    private final Set<Path> filesRead = new HashSet<>();

    private ContentReader(ContentFolder folder, ContentCache files) {
        this.folder = folder;
        this.files = files;
    }

    /** Whether this folder is a project: whether it holds a folder {@code content}. */
    public static boolean isProject(Path project) {
        return Files.isDirectory(project.resolve(FOLDER));
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
     * Reads the project, but of the files only those that {@code files} does not hold.
     *
     * @throws IOException when the machine fails; never for what the files hold
     */
    public static Content read(Path project, ContentCache files) throws IOException {
        var outside = new Diagnostics();
        if (!ContentFolder.isWithin(project, outside)) {
            return new Content(
                    SiteReader.none(FOLDER + "/" + SITE),
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
            return new ContentReader(new ContentFolder(project, files.unsaved()), files).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Content read() throws IOException {
        SiteSettings site = siteFile();
        Values<FactReader.Draft> factsRead = entries(
                "facts",
                "a fact",
                FactReader.SCHEMA,
                (id, fields) -> FactReader.read(id, fields, site.checking().yearStarts()));
        Values<SourceReader.Draft> sourcesRead =
                entries("sources", "a source", SourceReader.SCHEMA, SourceReader::read);
        Values<Claim> claimsRead = entries("claims", "a claim", ClaimReader.SCHEMA, ClaimReader::read);
        Values<BriefingReader.Draft> briefingsRead = briefings();
        var known = new Completeness(factsRead.whole(), sourcesRead.whole(), claimsRead.whole(), briefingsRead.whole());

        var names = new UniqueIds(problems);
        List<FactReader.Draft> facts = names.facts(factsRead.list());
        List<SourceReader.Draft> sources = names.sources(sourcesRead.list());
        List<Claim> claims = names.claims(claimsRead.list());
        List<BriefingReader.Draft> briefings = briefingsRead.list();
        boolean sameSlugs =
                files.areDistinct(briefings, draft -> draft.briefing().slug());
        List<BriefingReader.Draft> distinct = sameSlugs ? briefings : names.briefings(briefings);
        files.keepDistinct(distinct.size() == briefings.size() ? briefings : List.of());
        if (known.sources()) {
            names.citations(facts, claims);
        }
        names.withdrawn(facts, site.withdrawn());

        reportPassedOver(facts);
        var data = new DataFolder(folder, files, texts, site.language(), problems);
        var evidence = new EvidenceFolder(folder, problems);
        var content = new Content(
                site,
                data.define(facts),
                sources.stream().map(SourceReader.Draft::source).toList(),
                claims,
                distinct.stream().map(BriefingReader.Draft::briefing).toList(),
                evidence.digests(sources),
                new MediaFolder(folder, files, problems).read(),
                new SourceTexts(texts),
                known,
                inOrder(problems.toList()));
        files.settle();
        return content;
    }

    /** Reports files that nothing reads, but for those that facts name as their data. */
    private void reportPassedOver(List<FactReader.Draft> facts) throws IOException {
        for (FactReader.Draft fact : facts) {
            fact.data()
                    .ifPresent(
                            data -> passedOver.remove(FOLDER + "/" + data.file().text()));
        }
        for (Map.Entry<String, Set<String>> file : passedOver.entrySet()) {
            if (!folder.leadsTo(file.getKey(), filesRead)) {
                problems.add(PassedOverFiles.report(file.getKey(), file.getValue()));
            }
        }
        for (String name : folder.outside(FOLDERS)) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.NOT_READ,
                            SourceSpan.startOf(name),
                            "the program does not read the folder “" + name + "”")
                    .help("move it into the folder “content”"));
        }
    }

    private SiteSettings siteFile() throws IOException {
        String name = FOLDER + "/" + SITE;
        var found = new Diagnostics();
        Optional<ContentFile> file = folder.find(SITE, found);
        file = file.isPresent() ? file : folder.find("site.yml", found);
        problems.addAll(found.toList());
        String known =
                file.map(there -> there.name().substring(FOLDER.length() + 1)).orElse(SITE);
        folder.reportMisnamed(FOLDERS, known, problems).forEach(other -> passedOver.put(other, Set.of()));
        if (file.isEmpty()) {
            if (found.toList().isEmpty()) {
                problems.add(Diagnostic.of(
                                DiagnosticCode.UNREADABLE_FILE, SourceSpan.startOf(name), "“" + name + "” is missing")
                        .help("create the file with a “title” and a “base-url”"));
            }
            return SiteReader.none(name);
        }
        ContentFile there = file.get();
        FileRead<SiteSettings> read = files.file(
                there,
                List.of(),
                () -> file(there, (source, faults) -> {
                    YamlDocument document =
                            YamlDocument.read(source, 0, source.text().length(), "the fields of the site", faults);
                    Fields fields = Fields.of(SiteReader.SCHEMA, document, source.span(0, 0), faults);
                    return new Values<>(List.of(SiteReader.read(fields, faults)), true);
                }));
        problems.addAll(read.problems());
        read.source().ifPresent(texts::add);
        return read.values().list().isEmpty()
                ? SiteReader.none(name)
                : read.values().list().getFirst();
    }

    /** What a file held, and whether all that it holds could be told apart. */
    private record FileRead<T>(Optional<SourceText> source, Values<T> values, List<Diagnostic> problems) {
        /** Whether it holds one value, and nothing is wrong. */
        boolean isPlain() {
            return source.isPresent() && values.whole() && values.list().size() == 1 && problems.isEmpty();
        }
    }

    /** The values of a file, and whether all of them could be told apart. */
    private record Values<T>(List<T> list, boolean whole) {}

    /**
     * What the files of a folder held together.
     *
     * @param reads what each of them held
     * @param plain whether each holds one value, and nothing is wrong
     */
    private record FolderRead<T>(
            List<FileRead<T>> reads,
            Values<T> values,
            List<SourceText> texts,
            List<Diagnostic> problems,
            boolean plain) {
        static <T> FolderRead<T> of(List<FileRead<T>> reads) {
            List<T> values = new ArrayList<>(reads.size());
            List<SourceText> texts = new ArrayList<>(reads.size());
            List<Diagnostic> problems = new ArrayList<>();
            boolean whole = true;
            boolean plain = true;
            for (FileRead<T> read : reads) {
                plain &= read.isPlain();
                read.source().ifPresent(texts::add);
                problems.addAll(bounded(read.problems()));
                values.addAll(read.values().list());
                whole &= read.values().whole();
            }
            return new FolderRead<>(reads, new Values<>(values, whole), texts, problems, plain);
        }

        /** The same of other files, a few of which hold something else: not gone through where each holds one value and no fault. */
        @SuppressWarnings("ReferenceEquality") // the very same reading: the file was not read again
        FolderRead<T> with(List<FileRead<T>> others) {
            if (others == reads) {
                return this;
            }
            if (!plain || others.size() != reads.size()) {
                return of(others);
            }
            List<T> list = new ArrayList<>(values.list());
            List<SourceText> now = new ArrayList<>(texts);
            for (int i = 0; i < others.size(); i++) {
                FileRead<T> other = others.get(i);
                if (other != reads.get(i)) {
                    if (!other.isPlain()) {
                        return of(others);
                    }
                    list.set(i, other.values().list().getFirst());
                    now.set(i, other.source().orElseThrow());
                }
            }
            return new FolderRead<>(others, new Values<>(list, true), now, List.of(), true);
        }
    }

    /** The files of a folder, and what was wrong with it. */
    private record Listing(ContentFolder.Listed listed, List<Diagnostic> problems) {}

    /** Reads a file into the values it holds. */
    private interface FileReader<T> {
        Values<T> read(SourceText source, Diagnostics problems);
    }

    private <T> Values<T> files(String name, Set<String> extensions, FileReader<T> reader) throws IOException {
        Listing listing = files.list(name, () -> {
            var found = new Diagnostics();
            return new Listing(folder.list(name, extensions, found), found.toList());
        });
        listing.listed().files().forEach(file -> filesRead.add(file.path()));
        listing.listed().passedOver().forEach(file -> passedOver.put(file, extensions));
        problems.addAll(listing.problems());
        List<FileRead<T>> reads = files.each(name, listing.listed().files(), file -> file(file, reader));
        FolderRead<T> read = files.together(name, FolderRead.of(List.of()), known -> known.with(reads));
        texts.addAll(read.texts());
        problems.addAll(read.problems());
        return read.values();
    }

    private <T> FileRead<T> file(ContentFile file, FileReader<T> reader) {
        var found = new Diagnostics();
        try {
            Optional<SourceText> source = file.text(found);
            Values<T> values = source.flatMap(text -> MergeConflictMarkers.merged(text, found))
                    .map(text -> reader.read(text, found))
                    .orElse(new Values<>(List.of(), false));
            return new FileRead<>(source, values, found.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Values<T> entries(String name, String what, Schema schema, BiFunction<LocatedText, Fields, T> reader)
            throws IOException {
        return files(name, ContentFolder.YAML, (source, found) -> {
            YamlDocument document =
                    YamlDocument.read(source, 0, source.text().length(), "a list of " + name + " by their ids", found);
            List<T> values = new ArrayList<>();
            Map<String, Object> before = files.parts(source.file());
            Map<String, Object> now = new HashMap<>();
            boolean whole = document.whole();
            boolean ofFacts = schema.equals(FactReader.SCHEMA);
            FactDefaults defaults =
                    FactDefaults.of(ofFacts ? document.root() : new Mapping(source, 0, 0, List.of()), found);
            for (Entry written : document.root().entries()) {
                if (ofFacts && FactDefaults.isHead(written)) {
                    continue;
                }
                Entry entry = defaults.fill(written);
                LocatedText id = entry.key().located();
                if ((Ids.check(id, found) || Ids.isHarmless(id.text()))) {
                    Made<T> made = made(
                            written,
                            defaults.words(),
                            before,
                            now,
                            faults -> reader.apply(id, fields(entry, what, schema, faults)));
                    values.add(made.value());
                    found.addAll(made.problems());
                } else {
                    whole = false;
                }
            }
            for (Scalar key : document.unread()) {
                if (Ids.isHarmless(key.text())) {
                    values.add(reader.apply(key.located(), unreadable(key, schema)));
                }
            }
            files.keepParts(source.file(), now);
            return new Values<>(values, whole);
        });
    }

    /** What an entry came to, and what was wrong with it. */
    private record Made<T>(T value, List<Diagnostic> problems) {}

    /**
     * An entry as {@code making} makes it, or as it was made before of the same words at the same place: one changed fact leaves the others
     * of its file what they are. Not where an alias, or lines whose ends matter, may bring in what is elsewhere.
     *
     * @param defaults what it is made of beside its own words
     * @param before what was made when this file was last read, by place and words
     * @param now takes what is made
     */
    @SuppressWarnings("unchecked") // the entries of one file are of one kind
    private static <T> Made<T> made(
            Entry entry,
            String defaults,
            Map<String, Object> before,
            Map<String, Object> now,
            Function<Diagnostics, T> making) {
        SourceText source = entry.key().source();
        int valueEnd = Math.max(entry.key().start(), entry.value().end());
        int lineEnd = source.text().indexOf('\n', valueEnd);
        int end = lineEnd < 0 ? source.text().length() : lineEnd;
        if (end - valueEnd > LONGEST_COMMENT) { // not a comment but the other entries, all on one line
            var faults = new Diagnostics();
            return new Made<>(making.apply(faults), faults.toList());
        }
        String words = source.text().substring(entry.key().start(), end);
        boolean alone = words.chars().noneMatch(c -> c == '*' || c == '|' || c == '>' || c == '<');
        SourceSpan place = entry.key().span();
        String key = place.line() + ":" + place.column() + " " + words + defaults;
        Object known = before.get(key);
        if (alone && known != null) {
            now.put(key, known);
            return (Made<T>) known;
        }
        var faults = new Diagnostics();
        T value = making.apply(faults);
        var made = new Made<>(value, faults.toList());
        if (alone) {
            now.put(key, made);
        }
        return made;
    }

    private static Fields fields(Entry entry, String what, Schema schema, Diagnostics found) {
        if (entry.value() instanceof Mapping mapping) {
            return Fields.of(schema, mapping, entry.key().span(), found);
        }
        boolean nothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
        found.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        nothing ? entry.key().span() : entry.value().span(),
                        "“" + MessageText.shown(entry.key().text()) + "” is " + what + ", which needs fields"
                                + (nothing ? "" : ", not " + entry.value().noun()))
                .help("write its fields on the lines below, indented by two spaces: “"
                        + schema.fields().getFirst().name() + ": …”"));
        return unreadable(entry.key(), schema);
    }

    /** Fields of which none could be read, and about which no more is said. */
    private static Fields unreadable(Scalar key, Schema schema) {
        return Fields.of(schema, YamlDocument.abandoned(key.source(), key.start()), key.span(), new Diagnostics());
    }

    private Values<BriefingReader.Draft> briefings() throws IOException {
        int prefix = (FOLDER + "/briefings/").length();
        return files("briefings", MARKDOWN, (source, found) -> {
            String path = source.file().substring(prefix);
            return new Values<>(List.of(BriefingReader.read(source, path, found)), true);
        });
    }

    /** The first faults of a file; nobody reads a thousand. */
    private static List<Diagnostic> bounded(List<Diagnostic> faults) {
        if (faults.size() <= MAX_FAULTS) {
            return faults;
        }
        List<Diagnostic> first =
                new ArrayList<>(inOrder(faults).stream().limit(MAX_FAULTS).toList());
        Diagnostic last = first.getLast();
        first.add(Diagnostic.of(
                        last.code(),
                        SourceSpan.startOf(last.span().file()),
                        String.format(
                                Locale.ROOT,
                                "%,d more problems in this file are not listed",
                                faults.size() - MAX_FAULTS))
                .help("fix the problems listed above first"));
        return first;
    }

    private static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        return new LinkedHashSet<>(diagnostics)
                .stream()
                        .sorted(Comparator.comparing((Diagnostic d) -> d.span().file())
                                .thenComparingInt(d -> d.span().line())
                                .thenComparingInt(d -> d.span().column()))
                        .toList();
    }
}
