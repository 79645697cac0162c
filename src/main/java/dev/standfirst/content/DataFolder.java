package dev.standfirst.content;

import dev.standfirst.content.csv.DataFile;
import dev.standfirst.content.csv.SeriesRequest;
import dev.standfirst.content.reader.FactReader;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives the facts that are series their rows. Each data file is read once, whatever number of series is taken from it. */
final class DataFolder {
    private final ContentFolder folder;
    private final ContentCache files;
    private final List<SourceText> texts;
    private final Locale language;
    private final Diagnostics problems;

    /** For a site in {@code language}, reads from {@code folder}, and adds what it read to {@code texts}. */
    DataFolder(
            ContentFolder folder, ContentCache files, List<SourceText> texts, Locale language, Diagnostics problems) {
        this.folder = folder;
        this.files = files;
        this.texts = texts;
        this.language = language;
        this.problems = problems;
    }

    /** A data file and the facts, by number, that need it. */
    private record Need(ContentFile file, List<Integer> facts) {}

    /** What a data file held: the facts that need it, defined, in their order; none of them where it could not be read. */
    private record Tables(
            ContentFile file, Optional<SourceText> source, List<FactDeclaration> facts, List<Diagnostic> problems) {}

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
            tables.source().ifPresent(source -> texts.add(source));
            problems.addAll(tables.problems());
            for (int i = 0; i < tables.facts().size(); i++) {
                Need need =
                        java.util.Objects.requireNonNull(needs.get(tables.file().path()));
                facts.set(need.facts().get(i), tables.facts().get(i));
            }
        }
        return facts;
    }

    private Tables read(Need need, List<FactReader.Draft> drafts) {
        List<FactReader.Draft> those = need.facts().stream().map(drafts::get).toList();
        return files.file(need.file(), those, () -> tables(need.file(), those));
    }

    private Tables tables(ContentFile file, List<FactReader.Draft> facts) {
        var found = new Diagnostics();
        List<SeriesRequest> requests =
                facts.stream().map(fact -> fact.data().orElseThrow()).toList();
        try {
            Optional<SourceText> source = file.table(found);
            List<Definition> series = source.flatMap(text -> MergeConflictMarkers.merged(text, found))
                    .map(text -> DataFile.read(text, requests, language, found))
                    .orElse(List.of());
            var defined = new ArrayList<FactDeclaration>();
            for (int i = 0; i < series.size(); i++) {
                defined.add(facts.get(i).declaration().with(series.get(i)));
            }
            return new Tables(file, source, defined, found.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
