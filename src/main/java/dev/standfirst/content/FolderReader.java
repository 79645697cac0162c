package dev.standfirst.content;

import dev.standfirst.content.model.Content;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the text files of a folder into values, of which it keeps those of files that have not changed; and knows which files nothing
 * reads. Used for one reading of a project.
 */
final class FolderReader {
    private static final int MAX_FAULTS = 1_000;

    private final ContentFolder folder;
    private final ContentCache cache;
    private final List<SourceText> texts;
    private final Diagnostics problems;

    /** The files that nothing reads, with the endings that are read in their folders. */
    private final Map<String, Set<String>> passedOver = new TreeMap<>();

    /** Where the files really are that are read. */
    private final Set<Path> filesRead = new HashSet<>();

    /** Reads from {@code folder} what {@code cache} does not hold, and adds to {@code texts} and {@code problems}. */
    FolderReader(ContentFolder folder, ContentCache cache, List<SourceText> texts, Diagnostics problems) {
        this.folder = folder;
        this.cache = cache;
        this.texts = texts;
        this.problems = problems;
    }

    /** The values of a file, and whether all of them could be told apart. */
    record Values<T>(List<T> list, boolean whole) {}

    /** Makes the values that a file holds of its text. */
    interface FileReader<T> {
        Values<T> read(SourceText source, Diagnostics problems);
    }

    /** What a file held. */
    private record FileRead<T>(List<SourceText> source, Values<T> values, List<Diagnostic> problems) {
        /** Whether it holds one value, and nothing is wrong. */
        boolean isPlain() {
            return !source.isEmpty() && values.whole() && values.list().size() == 1 && problems.isEmpty();
        }
    }

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
                texts.addAll(read.source());
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
                    now.set(i, other.source().getFirst());
                }
            }
            return new FolderRead<>(others, new Values<>(list, true), now, List.of(), true);
        }
    }

    /** The files of a folder, and what was wrong with it. */
    private record Listing(ContentFolder.Listed listed, List<Diagnostic> problems) {}

    /** The values of the files of a folder whose names have one of these endings, by the files' names. */
    <T> Values<T> files(String name, Set<String> extensions, FileReader<T> reader) throws IOException {
        Listing listing = cache.list(name, () -> {
            var found = new Diagnostics();
            return new Listing(folder.list(name, extensions, found), found.toList());
        });
        listing.listed().files().forEach(file -> filesRead.add(file.path()));
        listing.listed().passedOver().forEach(file -> passedOver.put(file, extensions));
        problems.addAll(listing.problems());
        List<FileRead<T>> reads = cache.each(name, listing.listed().files(), file -> read(file, reader));
        FolderRead<T> read = cache.together(name, FolderRead.of(List.of()), known -> known.with(reads));
        texts.addAll(read.texts());
        problems.addAll(read.problems());
        return read.values();
    }

    /** The values of one file. */
    <T> Values<T> file(ContentFile file, FileReader<T> reader) throws IOException {
        FileRead<T> read = cache.file(file, List.of(), () -> read(file, reader));
        texts.addAll(read.source());
        problems.addAll(read.problems());
        return read.values();
    }

    private static <T> FileRead<T> read(ContentFile file, FileReader<T> reader) {
        var found = new Diagnostics();
        try {
            var source = file.text(found);
            Values<T> values = source.flatMap(text -> MergeConflictMarkers.merged(text, found))
                    .map(text -> reader.read(text, found))
                    .orElse(new Values<>(List.of(), false));
            return new FileRead<>(source.stream().toList(), values, found.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes note of files directly in {@code content/} that nothing reads. */
    void passOver(List<String> files) {
        files.forEach(file -> passedOver.put(file, Set.of()));
    }

    /**
     * Reports the files that nothing reads.
     *
     * @param data the paths below {@code content/} that facts name as their data, which are read
     */
    void reportPassedOver(List<String> data) throws IOException {
        data.forEach(path -> passedOver.remove(Content.FOLDER + "/" + path));
        for (Map.Entry<String, Set<String>> file : passedOver.entrySet()) {
            if (!folder.leadsTo(file.getKey(), filesRead)) {
                problems.add(PassedOverFiles.report(file.getKey(), file.getValue()));
            }
        }
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

    /** Diagnostics by their places, each once. */
    static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        return new LinkedHashSet<>(diagnostics)
                .stream()
                        .sorted(Comparator.comparing((Diagnostic d) -> d.span().file())
                                .thenComparingInt(d -> d.span().line())
                                .thenComparingInt(d -> d.span().column()))
                        .toList();
    }
}
