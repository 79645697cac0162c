package dev.standfirst.content;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.reader.BriefingReader;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A text that is in no file of a project, read as one more briefing of it. It needs no front matter, and counts as published. */
public final class AddedBriefing {
    /** An address that no other briefing can have. */
    private static final String SLUG = "-";

    private AddedBriefing() {}

    /**
     * The content with this text as its last briefing, and with what is wrong in it.
     *
     * @param name stands for the name of its file in diagnostics
     * @param text in UTF-8; it is read to its end, or as far as a file may be long, and stays open
     * @throws IOException when the text cannot be read
     */
    public static Content to(Content content, String name, InputStream text) throws IOException {
        var problems = new Diagnostics();
        Optional<SourceText> source = new ContentFile(Path.of(name), name).text(text, problems);
        Optional<Briefing> briefing = source.flatMap(read -> MergeConflictMarkers.merged(read, problems))
                .map(whole -> BriefingReader.readText(whole, SLUG, problems));
        return content.with(briefing.stream().toList(), source.stream().toList(), problems.toList());
    }
}
