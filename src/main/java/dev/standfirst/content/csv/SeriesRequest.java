package dev.standfirst.content.csv;

import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType.ByName;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.Named;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A series that a fact takes from a data file.
 *
 * @param span where the fact's {@code data} is
 * @param file the path of the file in {@code content/}
 * @param period the column of the periods
 * @param value the column of the values
 * @param filter the columns, and for each the value that the rows have
 * @param status the column of the statuses
 * @param cumulative whether each value counts from the start of its period on
 */
public record SeriesRequest(
        SourceSpan span,
        LocatedText file,
        LocatedText period,
        LocatedText value,
        List<Named<LocatedText>> filter,
        Optional<LocatedText> status,
        boolean cumulative) {
    private static final Field<LocatedText> FILE = Field.required("file", FieldTypes.TEXT);
    private static final Field<LocatedText> PERIOD = Field.required("period", FieldTypes.TEXT);
    private static final Field<LocatedText> VALUE = Field.required("value", FieldTypes.TEXT);
    private static final Field<List<Named<LocatedText>>> FILTER =
            Field.optional("filter", new ByName<>(FieldTypes.TEXT));
    private static final Field<LocatedText> STATUS = Field.optional("status", FieldTypes.TEXT);
    private static final Field<Boolean> CUMULATIVE = Field.optional("cumulative", FieldTypes.FLAG);

    /** The field {@code data} of a fact. */
    public static final Group<SeriesRequest> TYPE =
            new Group<>(Schema.of("series", FILE, PERIOD, VALUE, FILTER, STATUS, CUMULATIVE), SeriesRequest::make);

    private static Optional<SeriesRequest> make(Fields fields) {
        Optional<LocatedText> file = fields.find(FILE);
        Optional<LocatedText> period = fields.find(PERIOD);
        Optional<LocatedText> value = fields.find(VALUE);
        List<Named<LocatedText>> filter = fields.list(FILTER);
        Optional<LocatedText> status = fields.find(STATUS);
        boolean cumulative = fields.find(CUMULATIVE).orElse(false);
        return file.isPresent() && period.isPresent() && value.isPresent()
                ? Optional.of(new SeriesRequest(
                        fields.place(), file.get(), period.get(), value.get(), filter, status, cumulative))
                : Optional.empty();
    }
}
