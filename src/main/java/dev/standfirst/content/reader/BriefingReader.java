package dev.standfirst.content.reader;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Byline;
import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.OneOrMore;
import dev.standfirst.content.schema.FieldType.Word;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.yaml.YamlDocument;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a briefing: front matter between two lines of three hyphens, and Markdown after them. */
public final class BriefingReader {
    private static final String FENCE = "---";

    /** Stands for the path of a text that is in no file. */
    private static final String UNNAMED = "text.md";

    private static final Field<LocalDate> CORRECTION_ON = Field.required("on", FieldTypes.DATE);
    private static final Field<LocatedText> CORRECTION_TEXT = Field.required("text", FieldTypes.TEXT);
    private static final FieldType<List<Briefing.Correction>> CORRECTIONS_TYPE = new OneOrMore<>(
            new Group<>(Schema.of("correction", CORRECTION_ON, CORRECTION_TEXT), BriefingReader::correction));

    private static final Field<LocatedText> TITLE = Field.required("title", FieldTypes.LINE);
    private static final Field<LocatedText> DESCRIPTION = Field.optional("description", FieldTypes.TEXT);
    private static final Field<LocalDate> DATE = Field.optional("date", FieldTypes.DATE);
    private static final Field<LocalDate> REVISED = Field.optional("revised", FieldTypes.DATE);
    private static final Field<List<LocatedText>> AUTHORS = Field.optional("authors", new OneOrMore<>(FieldTypes.TEXT));
    private static final Field<List<LocatedText>> TOPICS = Field.optional("topics", new OneOrMore<>(FieldTypes.TEXT));
    private static final Field<LocatedText> SLUG = Field.optional("slug", FieldTypes.TEXT);
    private static final Field<Briefing.Stage> STATUS = Field.optional("status", new Word<>(stages()));
    private static final Field<Integer> ORDER = Field.optional("order", FieldTypes.WHOLE);
    private static final Field<LocatedText> KEY_FIGURE = Field.optional("key-figure", FieldTypes.ID);
    private static final Field<List<Briefing.Correction>> CORRECTIONS = Field.optional("corrections", CORRECTIONS_TYPE);

    /** Every field of the front matter. */
    public static final Schema SCHEMA = Schema.of(
            "briefing",
            TITLE,
            DESCRIPTION,
            DATE,
            REVISED,
            AUTHORS,
            TOPICS,
            SLUG,
            STATUS,
            ORDER,
            KEY_FIGURE,
            CORRECTIONS);

    private BriefingReader() {}

    /**
     * A briefing as read.
     *
     * @param briefing the briefing
     * @param slugPlace where its slug is written, or else the start of the file that gives it its slug
     */
    public record Draft(Briefing briefing, SourceSpan slugPlace) {}

    private static Map<String, Briefing.Stage> stages() {
        Map<String, Briefing.Stage> words = new LinkedHashMap<>();
        words.put("draft", Briefing.Stage.DRAFT);
        words.put("published", Briefing.Stage.PUBLISHED);
        return words;
    }

    /** The briefing in this file, whose path below {@code briefings/} is {@code path}. */
    public static Draft read(SourceText source, String path, Diagnostics problems) {
        String text = source.text();
        int open = lineEnd(text, 0);
        if (!isFence(text, 0, open)) {
            problems.add(noFrontMatter(source));
            return make(source, path, unread(source), LocatedText.slice(source, 0, text.length()), problems);
        }
        int start = next(text, open);
        int close = start;
        while (close < text.length() && !isFence(text, close, lineEnd(text, close))) {
            close = next(text, lineEnd(text, close));
        }
        if (close >= text.length()) {
            problems.add(Diagnostic.of(DiagnosticCode.YAML_SYNTAX, source.span(0, 3), "this front matter is not closed")
                    .help("write a line of three hyphens, “---”, between the fields and the text"));
            return make(
                    source, path, unread(source), LocatedText.slice(source, text.length(), text.length()), problems);
        }
        YamlDocument document = YamlDocument.read(source, start, close, "the fields of a briefing", problems);
        int body = next(text, lineEnd(text, close));
        return make(source, path, document, LocatedText.slice(source, body, text.length()), problems);
    }

    /** A text that is in no file of the project, read as a published briefing at this address; it needs no front matter. */
    public static Briefing readText(SourceText source, String slug, Diagnostics problems) {
        LocatedText whole = LocatedText.slice(source, 0, source.text().length());
        boolean bare = !isFence(source.text(), 0, lineEnd(source.text(), 0));
        Briefing read = (bare
                        ? make(source, UNNAMED, unread(source), whole, new Diagnostics())
                        : read(source, UNNAMED, problems))
                .briefing();
        return new Briefing(
                read.file(),
                slug,
                read.title(),
                read.description(),
                read.byline(),
                Briefing.Stage.PUBLISHED,
                read.order(),
                read.keyFigure(),
                read.corrections(),
                read.body());
    }

    private static Diagnostic noFrontMatter(SourceText source) {
        int line = source.text().indexOf("\n---");
        boolean late = line >= 0 && source.text().substring(0, line).isBlank();
        return Diagnostic.of(
                        DiagnosticCode.MISSING_FIELD,
                        source.span(0, 0),
                        late
                                ? "the front matter must start on the first line of a briefing"
                                : "a briefing must start with front matter, and this file has none")
                .help(late ? "delete the empty lines above “---”" : "start with three lines: “---”, “title: …”, “---”");
    }

    private static YamlDocument unread(SourceText source) {
        return YamlDocument.abandoned(source, 0);
    }

    private static Draft make(
            SourceText source, String path, YamlDocument document, LocatedText body, Diagnostics problems) {
        SourceSpan place = source.span(0, Math.min(3, lineEnd(source.text(), 0)));
        Fields fields = Fields.of(SCHEMA, document, place, problems);
        Optional<LocatedText> slug = fields.find(SLUG);
        SourceSpan slugPlace = slug.map(LocatedText::span).orElse(source.span(0, 0));
        var briefing = new Briefing(
                source.file(),
                slug.map(given -> Slugs.given(given, problems))
                        .orElseGet(() -> Slugs.ofFile(path, slugPlace, problems)),
                fields.text(TITLE),
                fields.text(DESCRIPTION),
                new Byline(
                        fields.strings(AUTHORS),
                        fields.strings(TOPICS),
                        fields.find(DATE),
                        fields.find(REVISED),
                        fields.has(REVISED)
                                ? fields.placeOf(REVISED)
                                : fields.has(DATE) ? fields.placeOf(DATE) : place),
                fields.find(STATUS).orElse(Briefing.Stage.PUBLISHED),
                fields.find(ORDER),
                fields.text(KEY_FIGURE),
                fields.list(CORRECTIONS),
                body);
        return new Draft(briefing, slugPlace);
    }

    private static Optional<Briefing.Correction> correction(Fields fields) {
        LocatedText text = fields.text(CORRECTION_TEXT);
        return fields.find(CORRECTION_ON).map(on -> new Briefing.Correction(on, text));
    }

    private static boolean isFence(String text, int start, int end) {
        return text.startsWith(FENCE, start)
                && text.substring(start, end).stripTrailing().equals(FENCE);
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int next(String text, int lineEnd) {
        return Math.min(lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1), text.length());
    }
}
