package dev.standfirst.content.reader;

import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType.OneOrMore;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Assessment;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Rating;
import dev.standfirst.fact.model.Speaker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a claim from its fields. */
public final class ClaimReader {
    private static final Field<LocatedText> TITLE = Field.required("title", FieldTypes.LINE);
    private static final Field<LocatedText> BY = Field.required("by", FieldTypes.LINE);
    private static final Field<LocatedText> ROLE = Field.optional("role", FieldTypes.LINE);
    private static final Field<LocalDate> ON = Field.required("on", FieldTypes.DATE);
    private static final Field<List<Citation>> WHERE = Field.optional("where", Citations.TYPE);
    private static final Field<LocatedText> SAID = Field.required("said", FieldTypes.TEXT);
    private static final Field<LocatedText> HOLDS = Field.optional("holds", FieldTypes.NUMBERS);
    private static final Field<List<LocatedText>> UNTESTED =
            Field.optional("untested", new OneOrMore<>(FieldTypes.TEXT));
    private static final Field<Rating> RATING = Field.optional("rating", FieldTypes.RATING);
    private static final Field<LocatedText> RATIONALE = Field.optional("rationale", FieldTypes.TEXT);
    private static final Field<LocatedText> OVERRIDE = Field.optional("override", FieldTypes.TEXT);
    private static final Field<LocatedText> RESPONSE = Field.optional("response", FieldTypes.TEXT);

    /** Every field of a claim. */
    public static final Schema SCHEMA = Schema.of(
            "claim", TITLE, BY, ROLE, ON, WHERE, SAID, HOLDS, UNTESTED, RATING, RATIONALE, OVERRIDE, RESPONSE);

    private ClaimReader() {}

    /**
     * The claim of this id. One whose day or words could not be read says nothing and is not rated, so that what is wrong with it is
     * reported once and it still is there for what names it.
     */
    static Claim read(LocatedText id, Fields fields) {
        Optional<LocalDate> on = fields.find(ON);
        LocatedText said = fields.text(SAID);
        LocatedText holds = fields.text(HOLDS);
        Optional<Rating> rating = fields.find(RATING);
        boolean whole = on.isPresent() && !said.isEmpty();
        return new Claim(
                id.text(),
                id.span(),
                fields.text(TITLE),
                new Speaker(fields.string(BY), fields.string(ROLE)),
                on.orElse(LocalDate.EPOCH),
                fields.list(WHERE),
                whole ? said : said.part(0, 0),
                whole ? holds : holds.part(0, 0),
                fields.list(UNTESTED),
                new Assessment(
                        whole ? rating : Optional.empty(),
                        fields.text(RATIONALE),
                        fields.text(OVERRIDE),
                        fields.text(RESPONSE)));
    }
}
