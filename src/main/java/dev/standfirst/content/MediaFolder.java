package dev.standfirst.content;

import dev.standfirst.content.media.BadPicture;
import dev.standfirst.content.media.PictureFormat;
import dev.standfirst.content.media.PublishedPicture;
import dev.standfirst.content.model.MediaFile;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Finds the pictures and the files to download of a project. Of each its size and digest are kept, and not its bytes. */
final class MediaFolder {
    /** The endings of files to download: papers, tables, texts and archives, nothing that a browser would run. */
    static final List<String> DOWNLOADS = List.of("pdf", "csv", "xlsx", "ods", "docx", "odt", "txt", "zip", "json");

    private final ContentFolder folder;
    private final ContentCache files;
    private final Diagnostics problems;

    /** Reads from {@code folder} what {@code files} does not hold. */
    MediaFolder(ContentFolder folder, ContentCache files, Diagnostics problems) {
        this.folder = folder;
        this.files = files;
        this.problems = problems;
    }

    private record Listing(ContentFolder.Listed listed, List<Diagnostic> problems) {}

    private record Read(List<MediaFile> file, List<Diagnostic> problems) {}

    /** Takes a file and its bytes apart. */
    private interface Reading extends BiFunction<ContentFile, byte[], Read> {}

    /** The files by their names in the project. */
    Map<String, MediaFile> read() throws IOException {
        var media = new TreeMap<String, MediaFile>();
        read(MediaFile.PICTURES, PictureFormat.allEndings(), MediaFolder::picture, media);
        read(
                MediaFile.DOWNLOADS,
                DOWNLOADS,
                (file, bytes) -> new Read(List.of(MediaFile.download(file.name(), file.path(), bytes)), List.of()),
                media);
        return media;
    }

    private void read(String name, List<String> endings, Reading reading, Map<String, MediaFile> media)
            throws IOException {
        Set<String> extensions =
                new HashSet<>(endings.stream().map(ending -> "." + ending).toList());
        Listing listing = files.list(name, () -> {
            var found = new Diagnostics();
            return new Listing(folder.list(name, extensions, found), found.toList());
        });
        problems.addAll(listing.problems());
        for (String other : listing.listed().passedOver()) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.NOT_READ,
                            SourceSpan.startOf(other),
                            "the program does not read “" + MessageText.shown(other) + "”")
                    .help("the names of files in this folder end in ." + String.join(", .", endings)));
        }
        for (Read read : files.each(name, listing.listed().files(), file -> read(file, reading))) {
            problems.addAll(read.problems());
            read.file().forEach(file -> media.put(file.name(), file));
        }
    }

    private static Read read(ContentFile file, Reading reading) {
        var found = new ArrayList<Diagnostic>();
        var faults = new Diagnostics();
        try {
            List<MediaFile> made = new ArrayList<>();
            file.bytes(SourceSpan.startOf(file.name()), faults)
                    .ifPresentOrElse(
                            bytes -> {
                                Read read = reading.apply(file, bytes);
                                made.addAll(read.file());
                                found.addAll(read.problems());
                            },
                            () -> made.add(MediaFile.bad(file.name(), file.path())));
            found.addAll(faults.toList());
            return new Read(made, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read picture(ContentFile file, byte[] bytes) {
        try {
            PublishedPicture picture =
                    PictureFormat.of(file.name()).orElseThrow().read(bytes);
            return new Read(List.of(MediaFile.picture(file.name(), file.path(), picture)), List.of());
        } catch (BadPicture e) {
            return new Read(
                    List.of(MediaFile.bad(file.name(), file.path())),
                    List.of(Diagnostic.of(DiagnosticCode.BAD_PICTURE, SourceSpan.startOf(file.name()), e.problem())
                            .help(e.help())));
        }
    }
}
