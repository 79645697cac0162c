package dev.standfirst.content.csv;

import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType.ByName;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.Named;
import dev.standfirst.content.schema.FieldType.Word;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.schema.WrittenPeriod;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Column;
import dev.standfirst.fact.model.NumberStyle;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.quantity.Rational;
import java.text.DecimalFormatSymbols;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param format what is said of the values in the column
 * @param yearStarts when financial years in the column start
 */
public record SeriesRequest(
        SourceSpan span,
        LocatedText file,
        LocatedText period,
        LocatedText value,
        List<Named<LocatedText>> filter,
        Optional<LocatedText> status,
        boolean cumulative,
        Format format,
        MonthDay yearStarts) {
    /**
     * What the fact says of the values in its column.
     *
     * @param unit the unit of the column
     * @param scale what each number is multiplied by
     * @param exact whether each number is exactly that
     * @param roundedTo what the values were rounded to
     * @param language the language that numbers are written in
     */
    public record Format(
            Optional<LocatedText> unit,
            Rational scale,
            boolean exact,
            Optional<LocatedText> roundedTo,
            Optional<Locale> language) {
        /** The column, in a file of a site in {@code language} whose columns are separated by {@code separator}. */
        Column column(Locale site, char separator) {
            Locale named = language.orElse(site);
            char decimal = DecimalFormatSymbols.getInstance(named).getDecimalSeparator();
            // Where the decimal sign is a comma, spreadsheets separate columns with semicolons.
            boolean silent = language.isEmpty() && (decimal != '.' || separator == ';');
            NumberStyle.Decimals decimals = silent
                    ? NumberStyle.Decimals.UNDECLARED
                    : decimal == '.' ? NumberStyle.Decimals.POINT : NumberStyle.Decimals.COMMA;
            return new Column(
                    scale,
                    exact,
                    new NumberStyle(decimals, Conventions.of(named).lakhs()));
        }
    }

    private static final Field<LocatedText> FILE = Field.required("file", FieldTypes.TEXT);
    private static final Field<LocatedText> PERIOD = Field.required("period", FieldTypes.TEXT);
    private static final Field<LocatedText> VALUE = Field.required("value", FieldTypes.TEXT);
    private static final Field<List<Named<LocatedText>>> FILTER =
            Field.optional("filter", new ByName<>(FieldTypes.TEXT));
    private static final Field<LocatedText> STATUS = Field.optional("status", FieldTypes.TEXT);
    private static final Field<Boolean> CUMULATIVE = Field.optional("cumulative", FieldTypes.FLAG);
    private static final Field<LocatedText> UNIT = Field.optional("unit", FieldTypes.LINE);
    private static final Field<Rational> SCALE = Field.optional("scale", new Word<>(scales()));
    private static final Field<Boolean> EXACT = Field.optional("exact", FieldTypes.FLAG);
    private static final Field<LocatedText> ROUNDED_TO = Field.optional("rounded-to", FieldTypes.NUMBERS);
    private static final Field<Locale> LANGUAGE = Field.optional("language", FieldTypes.LANGUAGE);

    /** The field {@code data} of a fact. */
    public static final Group<SeriesRequest> TYPE = new Group<>(
            Schema.of(
                    "series",
                    FILE,
                    PERIOD,
                    VALUE,
                    FILTER,
                    STATUS,
                    CUMULATIVE,
                    UNIT,
                    SCALE,
                    EXACT,
                    ROUNDED_TO,
                    LANGUAGE),
            SeriesRequest::make);

    private static Map<String, Rational> scales() {
        var scales = new LinkedHashMap<String, Rational>();
        List<String> names = List.of("thousand", "million", "billion", "trillion");
        for (int i = 0; i < names.size(); i++) {
            Rational scale = Rational.powerOfTen(3 * (i + 1));
            scales.put(names.get(i), scale);
            scales.put(names.get(i) + "s", scale);
        }
        return scales;
    }

    private static Optional<SeriesRequest> make(Fields fields) {
        Optional<LocatedText> file = fields.find(FILE);
        Optional<LocatedText> period = fields.find(PERIOD);
        Optional<LocatedText> value = fields.find(VALUE);
        List<Named<LocatedText>> filter = fields.list(FILTER);
        Optional<LocatedText> status = fields.find(STATUS);
        boolean cumulative = fields.find(CUMULATIVE).orElse(false);
        var format = new Format(
                fields.find(UNIT),
                fields.find(SCALE).orElse(Rational.ONE),
                fields.find(EXACT).orElse(false),
                fields.find(ROUNDED_TO),
                fields.find(LANGUAGE));
        return file.isPresent() && period.isPresent() && value.isPresent()
                ? Optional.of(new SeriesRequest(
                        fields.place(),
                        file.get(),
                        period.get(),
                        value.get(),
                        filter,
                        status,
                        cumulative,
                        format,
                        WrittenPeriod.APRIL))
                : Optional.empty();
    }

    /** The same, with financial years that start on another day. */
    public SeriesRequest withYearsFrom(MonthDay day) {
        return new SeriesRequest(span, file, period, value, filter, status, cumulative, format, day);
    }

    /** The columns that it names. */
    Stream<LocatedText> columns() {
        return Stream.concat(
                Stream.concat(Stream.of(period, value), status.stream()),
                filter.stream().map(Named::name));
    }
}
