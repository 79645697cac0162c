package dev.standfirst.content;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.Definition;
import dev.standfirst.fact.FactDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the facts that are series their rows. Each data file is read once, whatever number of series is taken from it. */
final class DataFolder {
    private final ContentFolder folder;
    private final Map<String, SourceText> texts;
    private final Diagnostics problems;

    /** Reads from {@code folder}, and adds what it read to {@code texts}. */
    DataFolder(ContentFolder folder, Map<String, SourceText> texts, Diagnostics problems) {
        this.folder = folder;
        this.texts = texts;
        this.problems = problems;
    }

    /** A data file and the facts, by number, that need it. */
    private record Need(ContentFile file, List<Integer> facts) {}

    /** What a data file held: the definitions of the facts that need it, in their order. */
    private record Tables(Need need, Optional<SourceText> source, List<Definition> series, List<Diagnostic> problems) {}

    /** The facts, those with data defined by it. */
    List<FactDeclaration> define(List<FactReader.Draft> drafts) throws IOException {
        Map<Path, Need> needs = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Optional<SeriesRequest> request = drafts.get(i).data();
            Optional<ContentFile> file =
                    request.isPresent() ? folder.resolve(request.get().file(), "", problems) : Optional.empty();
            if (file.isPresent()) {
                needs.computeIfAbsent(file.get().path(), _ -> new Need(file.get(), new ArrayList<>()))
                        .facts()
                        .add(i);
            }
        }
        List<FactDeclaration> facts = new ArrayList<>(
                drafts.stream().map(FactReader.Draft::declaration).toList());
        for (Tables tables :
                needs.values().parallelStream().map(need -> read(need, drafts)).toList()) {
            tables.source().ifPresent(source -> texts.put(source.file(), source));
            problems.addAll(tables.problems());
            for (int i = 0; i < tables.series().size(); i++) {
                int fact = tables.need().facts().get(i);
                facts.set(fact, facts.get(fact).with(tables.series().get(i)));
            }
        }
        return facts;
    }

    private Tables read(Need need, List<FactReader.Draft> drafts) {
        var found = new Diagnostics();
        List<SeriesRequest> requests = need.facts().stream()
                .map(fact -> drafts.get(fact).data().orElseThrow())
                .toList();
        try {
            Optional<SourceText> source = need.file().text(found);
            List<Definition> series =
                    source.map(text -> DataFile.read(text, requests, found)).orElse(List.of());
            return new Tables(need, source, series, found.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
