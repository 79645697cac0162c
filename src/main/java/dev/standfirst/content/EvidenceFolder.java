package dev.standfirst.content;

import dev.standfirst.content.text.ContentFile;
import dev.standfirst.diagnostic.Diagnostics;
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
            bytes.ifPresent(b -> digests.put(name.text(), Sha256.of(b)));
        }
        return digests;
    }
}
