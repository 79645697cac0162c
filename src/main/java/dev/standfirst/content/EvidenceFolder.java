package dev.standfirst.content;

import dev.standfirst.content.reader.SourceReader;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the stored copies that sources name, in {@code content/evidence}. */
final class EvidenceFolder {
    private final ContentFolder folder;
    private final Diagnostics problems;

    /** Reads from {@code folder}. */
    EvidenceFolder(ContentFolder folder, Diagnostics problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The digest (SHA-256, in hexadecimal) of each stored copy, by its name. */
    Map<String, String> digests(List<SourceReader.Draft> sources) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (SourceReader.Draft draft : sources) {
            if (draft.evidence().isEmpty()) {
                continue;
            }
            var name = draft.evidence().get();
            Optional<ContentFile> file = folder.resolve(name, "evidence/", problems);
            Optional<byte[]> bytes = file.isPresent() ? file.get().bytes(name.span(), problems) : Optional.empty();
            Optional<String> digest = bytes.map(Sha256::of);
            digest.ifPresent(of -> {
                digests.put(name.text(), of);
                checkName(name, of);
            });
        }
        return digests;
    }

    /** A copy is named by its digest, so that it shows whether it is still the one that was stored. */
    private void checkName(LocatedText name, String digest) {
        String text = name.text();
        int point = text.indexOf('.');
        String stem = point < 0 ? text : text.substring(0, point);
        if (stem.equalsIgnoreCase(digest)) {
            return;
        }
        boolean named = stem.length() == digest.length() && stem.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        problems.add(Diagnostic.of(
                        DiagnosticCode.CHANGED_EVIDENCE,
                        name.span(),
                        named
                                ? "this stored copy has changed: its digest is not its name"
                                : "a stored copy must have its SHA-256 digest for a name")
                .help(
                        named
                                ? "put back the file that was stored, or store the new one under its own digest, “%s”"
                                        .formatted(digest + extension(text, point))
                                : "rename the file to “%s”, and name it so here"
                                        .formatted(digest + extension(text, point))));
    }

    private static String extension(String name, int point) {
        return point < 0 ? "" : name.substring(point);
    }
}
