package dev.standfirst.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.DiagnosticPages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages on diagnostics as files, so that a text editor can open them. Each is written when it is first asked for. */
public final class ExplanationFiles {
    private final Path folder;
    private final Map<DiagnosticCode, Optional<URI>> known = new ConcurrentHashMap<>();

    /**
     * @param folder where they are kept, by this version of the program alone; it need not exist
     */
    public ExplanationFiles(Path folder) {
        this.folder = folder;
    }

    /** The address of the page of a code; empty where it cannot be written. */
    public Optional<URI> of(DiagnosticCode code) {
        return known.computeIfAbsent(code, this::written);
    }

    private Optional<URI> written(DiagnosticCode code) {
        Path file = folder.resolve(code.id() + ".md");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, DiagnosticPages.markdown(code), UTF_8);
            return Optional.of(file.toUri());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
