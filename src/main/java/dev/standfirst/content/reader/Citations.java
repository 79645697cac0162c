package dev.standfirst.content.reader;

import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType;
import dev.standfirst.content.schema.FieldType.BriefOrFull;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.OneOrMore;
import dev.standfirst.content.schema.FieldType.Single;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Ids;
import dev.standfirst.content.schema.JsonShape;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Citation;
import java.util.List;
import java.util.Optional;

/** Reads where something is: the {@code source} of a fact and the {@code where} of a claim. */
final class Citations {
    private static final Field<Named> ID = Field.required("id", new Single<>("an id", JsonShape.ID, Citations::id));
    private static final Field<LocatedText> LOCATOR = Field.optional("locator", FieldTypes.TEXT);
    private static final Field<LocatedText> VIA = Field.optional("via", FieldTypes.ID);
    private static final Field<Boolean> READ = Field.optional("read", FieldTypes.FLAG);

    /** The id of a source, or that with a locator and how it is known; one or more. */
    static final FieldType<List<Citation>> TYPE = new OneOrMore<>(new BriefOrFull<>(
            new Single<>(
                    "the id of a source",
                    JsonShape.ID,
                    (text, name, problems) -> id(text, name, problems)
                            .map(named -> new Citation(named.id(), named.span(), "", "", Optional.empty()))),
            new Group<>(Schema.of("citation", ID, LOCATOR, VIA, READ), Citations::make)));

    /** The source that is named, and where. */
    private record Named(String id, SourceSpan span) {}

    private Citations() {}

    /** The source of this id. One that is not an id is reported, and the source that it may mean is named: so the source is not missing too. */
    private static Optional<Named> id(LocatedText text, String name, Diagnostics problems) {
        if (text.text().chars().anyMatch(Character::isWhitespace)) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.BAD_ID,
                            text.span(),
                            "“" + name + "” needs the id of a source, but this is a text")
                    .help("describe the source in a file in “content/sources/”, and write its id here"));
        } else {
            Ids.check(text, problems);
        }
        return Ids.closest(text.text()).map(id -> new Named(id, text.span()));
    }

    private static Optional<Citation> make(Fields fields) {
        String locator = fields.string(LOCATOR);
        String via = fields.string(VIA);
        Optional<Boolean> read = fields.find(READ);
        return fields.find(ID).map(named -> new Citation(named.id(), named.span(), locator, via, read));
    }
}
