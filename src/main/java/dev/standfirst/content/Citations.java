package dev.standfirst.content;

import dev.standfirst.content.FieldType.BriefOrFull;
import dev.standfirst.content.FieldType.Group;
import dev.standfirst.content.FieldType.OneOrMore;
import dev.standfirst.content.FieldType.Single;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Citation;
import java.util.List;
import java.util.Optional;

/** Reads where something stands: the {@code source} of a fact and the {@code where} of a claim. */
final class Citations {
    private static final Field<LocatedText> ID = Field.required("id", Types.ID);
    private static final Field<LocatedText> LOCATOR = Field.optional("locator", Types.TEXT);
    private static final Field<LocatedText> VIA = Field.optional("via", Types.ID);
    private static final Field<Boolean> READ = Field.optional("read", Types.FLAG);

    /** The id of a source, or that with a locator and how it is known; one or more. */
    static final FieldType<List<Citation>> TYPE = new OneOrMore<>(new BriefOrFull<>(
            new Single<>(
                    "the id of a source",
                    Form.ID,
                    (text, name, problems) -> Types.ID
                            .reader()
                            .read(text, name, problems)
                            .map(id -> new Citation(id.text(), id.span(), "", "", Optional.empty()))),
            new Group<>(Schema.of("citation", ID, LOCATOR, VIA, READ), Citations::make)));

    private Citations() {}

    private static Optional<Citation> make(Fields fields) {
        String locator = fields.string(LOCATOR);
        String via = fields.string(VIA);
        Optional<Boolean> read = fields.find(READ);
        return fields.find(ID).map(id -> new Citation(id.text(), id.span(), locator, via, read));
    }
}
