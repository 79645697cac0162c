package dev.standfirst.content.reader;

import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.fact.model.Source;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads a source from its fields. */
public final class SourceReader {
    private static final Field<LocatedText> PUBLISHER = Field.required("publisher", FieldTypes.LINE);
    private static final Field<LocatedText> TITLE = Field.required("title", FieldTypes.LINE);
    private static final Field<LocatedText> URL = Field.required("url", FieldTypes.WEB_ADDRESS);
    private static final Field<LocalDate> PUBLISHED = Field.optional("published", FieldTypes.DATE);
    private static final Field<LocalDate> ACCESSED = Field.optional("accessed", FieldTypes.DATE);
    private static final Field<LocatedText> CARRIED_BY = Field.optional("carried-by", FieldTypes.LINE);
    private static final Field<Locale> LANGUAGE = Field.optional("language", FieldTypes.LANGUAGE);
    private static final Field<LocatedText> LICENCE = Field.optional("licence", FieldTypes.LINE);
    private static final Field<LocatedText> EVIDENCE = Field.optional("evidence", FieldTypes.TEXT);
    private static final Field<LocatedText> NOTE = Field.optional("note", FieldTypes.TEXT);

    /** Every field of a source. */
    public static final Schema SCHEMA = Schema.of(
            "source", PUBLISHER, TITLE, URL, PUBLISHED, ACCESSED, CARRIED_BY, LANGUAGE, LICENCE, EVIDENCE, NOTE);

    private SourceReader() {}

    /**
     * A source as read, before its stored copy is looked for.
     *
     * @param source the source
     * @param evidence the name of its stored copy, with its place
     */
    public record Draft(Source source, Optional<LocatedText> evidence) {}

    /** The source of this id. */
    static Draft read(LocatedText id, Fields fields) {
        Optional<LocatedText> evidence = fields.find(EVIDENCE);
        var source = new Source(
                id.text(),
                id.span(),
                publication(fields),
                fields.find(ACCESSED),
                fields.string(LICENCE),
                evidence.map(LocatedText::text).orElse(""),
                fields.string(NOTE));
        return new Draft(source, evidence);
    }

    private static Publication publication(Fields fields) {
        return new Publication(
                fields.string(PUBLISHER),
                fields.string(TITLE),
                fields.string(URL),
                fields.find(PUBLISHED),
                fields.string(CARRIED_BY),
                fields.find(LANGUAGE).map(Locale::toLanguageTag).orElse(""));
    }
}
