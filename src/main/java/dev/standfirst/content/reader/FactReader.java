package dev.standfirst.content.reader;

import dev.standfirst.content.csv.SeriesRequest;
import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType;
import dev.standfirst.content.schema.FieldType.BriefOrFull;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.OneOrMore;
import dev.standfirst.content.schema.FieldType.Single;
import dev.standfirst.content.schema.FieldType.Word;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.schema.WrittenPeriod;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Attribution;
import dev.standfirst.fact.model.Caveat;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.Maintenance;
import dev.standfirst.fact.model.Measurement;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.fact.model.Status;
import dev.standfirst.fact.model.Vocabulary;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a fact from its fields. */
public final class FactReader {
    private static final FieldType<List<LocatedText>> TEXTS = new OneOrMore<>(FieldTypes.TEXT);

    private static final Field<LocatedText> CAVEAT_TEXT = Field.required("text", FieldTypes.TEXT);
    private static final Field<List<CaveatAnswer>> CAVEAT_ANSWERS =
            Field.optional("answers", new OneOrMore<>(FieldTypes.CAVEAT_ANSWER));
    private static final FieldType<List<Caveat>> CAVEATS = new OneOrMore<>(new BriefOrFull<>(
            new Single<>("a text", (text, _, _) -> Optional.of(new Caveat(text, List.of()))),
            new Group<>(Schema.of("caveat", CAVEAT_TEXT, CAVEAT_ANSWERS), FactReader::caveat)));

    private static final Field<LocalDate> REVISION_ON = Field.required("on", FieldTypes.DATE);
    private static final Field<LocatedText> REVISION_WAS = Field.required("was", FieldTypes.NUMBERS);
    private static final Field<LocatedText> REVISION_REASON = Field.required("reason", FieldTypes.TEXT);
    private static final Field<Period> REVISION_PERIOD = Field.optional("period", FieldTypes.PERIOD);
    private static final FieldType<List<Revision>> REVISIONS = new OneOrMore<>(new Group<>(
            Schema.of("revision", REVISION_ON, REVISION_WAS, REVISION_REASON, REVISION_PERIOD), FactReader::revision));

    private static final Field<LocatedText> LABEL = Field.optional("label", FieldTypes.LINE);
    private static final Field<LocatedText> DEFINITION = Field.optional("definition", FieldTypes.TEXT);
    private static final Field<LocatedText> VALUE = Field.optional("value", FieldTypes.NUMBERS);
    private static final Field<LocatedText> FORMULA = Field.optional("formula", FieldTypes.NUMBERS);
    private static final Field<SeriesRequest> DATA = Field.optional("data", SeriesRequest.TYPE);
    private static final Field<LocatedText> UNIT = Field.optional("unit", FieldTypes.LINE);
    private static final Field<WrittenPeriod> PERIOD = Field.optional("period", FieldTypes.WRITTEN_PERIOD);
    private static final Field<WrittenPeriod> COMPARED_WITH =
            Field.optional("compared-with", FieldTypes.WRITTEN_PERIOD);
    private static final Field<MonthDay> YEAR_STARTS = Field.optional("year-starts", FieldTypes.DAY_OF_YEAR);
    private static final Field<List<Citation>> SOURCE = Field.optional("source", Citations.TYPE);
    private static final Field<LocatedText> UNIVERSE = Field.optional("universe", FieldTypes.LINE);
    private static final Field<List<Status>> STATUS = Field.optional("status", new OneOrMore<>(FieldTypes.STATUS));
    private static final Field<List<Caveat>> CAVEAT = Field.optional("caveat", CAVEATS);
    private static final Field<LocalDate> REVIEW_BY = Field.optional("review-by", FieldTypes.DATE);
    private static final Field<List<Revision>> REVISED = Field.optional("revisions", REVISIONS);
    private static final Field<LocatedText> SAID_BY = Field.optional("said-by", FieldTypes.LINE);
    private static final Field<List<LocatedText>> COUNTS = Field.optional("counts", TEXTS);
    private static final Field<LocatedText> ROUNDED_TO = Field.optional("rounded-to", FieldTypes.NUMBERS);
    private static final Field<List<LocatedText>> FORMERLY = Field.optional("formerly", new OneOrMore<>(FieldTypes.ID));
    private static final Field<List<LocatedText>> ALSO = Field.optional("also", TEXTS);
    private static final Field<List<LocatedText>> SAYS_TRUE = Field.optional("says-true", TEXTS);
    private static final Field<List<LocatedText>> SAYS_FALSE = Field.optional("says-false", TEXTS);
    private static final Field<Boolean> TYPE = Field.optional("type", new Word<>(Map.of("text", true)));

    /** What a file may say of all its facts. */
    public static final Schema DEFAULTS = Schema.of("defaults", SOURCE, PERIOD, YEAR_STARTS, UNIT, STATUS, UNIVERSE);

    /** Every field of a fact. */
    public static final Schema SCHEMA = Schema.of(
            "fact",
            LABEL,
            DEFINITION,
            VALUE,
            FORMULA,
            DATA,
            UNIT,
            PERIOD,
            COMPARED_WITH,
            YEAR_STARTS,
            SOURCE,
            UNIVERSE,
            STATUS,
            CAVEAT,
            REVIEW_BY,
            REVISED,
            SAID_BY,
            COUNTS,
            ROUNDED_TO,
            FORMERLY,
            ALSO,
            SAYS_TRUE,
            SAYS_FALSE,
            TYPE);

    private FactReader() {}

    /**
     * A fact as read, before the data files are.
     *
     * @param declaration the fact; one with data has no value yet
     * @param data the series it takes from a data file
     * @param formerly the ids it had before, with their places
     */
    public record Draft(FactDeclaration declaration, Optional<SeriesRequest> data, List<LocatedText> formerly) {}

    /**
     * The fact of this id.
     *
     * @param yearsOfSite when financial years start, unless the fact says so itself
     */
    static Draft read(LocatedText id, Fields fields, MonthDay yearsOfSite) {
        MonthDay yearStarts = fields.find(YEAR_STARTS).orElse(yearsOfSite);
        LocatedText label = fields.find(LABEL).orElseGet(() -> label(id, fields));
        Optional<SeriesRequest> data = fields.find(DATA).map(series -> series.withYearsFrom(yearStarts));
        var measurement = new Measurement(
                fields.text(DEFINITION),
                data.flatMap(of -> of.format().unit())
                        .map(unit -> ofColumn(fields, UNIT, unit))
                        .orElseGet(() -> fields.text(UNIT)),
                fields.find(PERIOD).map(period -> period.from(yearStarts)),
                fields.find(COMPARED_WITH).map(period -> period.from(yearStarts)),
                fields.string(UNIVERSE),
                data.flatMap(of -> of.format().roundedTo())
                        .map(step -> ofColumn(fields, ROUNDED_TO, step))
                        .orElseGet(() -> fields.text(ROUNDED_TO)));
        Definition definition = definition(fields, id.span());
        List<LocatedText> formerly = fields.list(FORMERLY);
        List<Status> status = fields.list(STATUS);
        List<Caveat> caveats = fields.list(CAVEAT);
        if (status.contains(Status.ATTRIBUTED) && !fields.has(SAID_BY)) {
            speaker(fields, caveats);
        }
        var declaration = new FactDeclaration(
                id.text(),
                id.span(),
                label,
                definition,
                measurement,
                new Attribution(fields.list(SOURCE), fields.string(SAID_BY)),
                statuses(status),
                caveats,
                new Maintenance(
                        fields.find(REVIEW_BY),
                        fields.list(REVISED),
                        formerly.stream().map(LocatedText::text).toList()),
                new Vocabulary(
                        fields.strings(COUNTS),
                        fields.strings(ALSO),
                        fields.strings(SAYS_TRUE),
                        fields.strings(SAYS_FALSE),
                        places(fields)));
        return new Draft(declaration, data, formerly);
    }

    /** A label that the id says; where it says none, one is missing. */
    private static LocatedText label(LocatedText id, Fields fields) {
        if (fields.has(LABEL) || fields.isUnread(LABEL)) { // one that could not be read has been reported
            return LocatedText.slice(id.source(), id.place(0), id.place(0));
        }
        Optional<String> said = IdLabels.of(id.text());
        if (said.isEmpty()) {
            fields.reportMissing(LABEL, "fact");
        }
        return said.map(words -> LocatedText.at(words, id.source(), id.place(0), id.place(id.length())))
                .orElseGet(() -> fields.text(LABEL));
    }

    /** What {@code data} says of its column, which the fact must not say too. */
    private static LocatedText ofColumn(Fields fields, Field<LocatedText> field, LocatedText ofColumn) {
        if (fields.has(field)) {
            fields.problems()
                    .add(Diagnostic.of(
                                    DiagnosticCode.WRONG_TYPE,
                                    ofColumn.span(),
                                    "“" + field.name() + "” is given twice, for the fact and for its column")
                            .related(fields.placeOf(field), "the other one")
                            .help("keep only one"));
        }
        return ofColumn;
    }

    /** Where the fields are that only facts of some kinds have. */
    private static Map<String, SourceSpan> places(Fields fields) {
        return Stream.<Field<?>>of(ALSO, SAYS_TRUE, SAYS_FALSE, COUNTS, ROUNDED_TO, COMPARED_WITH)
                .filter(fields::has)
                .collect(Collectors.toUnmodifiableMap(Field::name, fields::placeOf));
    }

    /** Reports that nobody is said to have given the figure, unless a caveat says why. */
    private static void speaker(Fields fields, List<Caveat> caveats) {
        if (caveats.stream().noneMatch(caveat -> caveat.answers().contains(CaveatAnswer.ATTRIBUTED))) {
            fields.problems()
                    .add(Diagnostic.of(
                                    DiagnosticCode.UNATTRIBUTED,
                                    fields.placeOf(STATUS),
                                    "this figure is attributed, but “said-by” is missing")
                            .help("add “said-by: …”, or give the fact a caveat with “answers: [attributed]”"));
        }
    }

    private static Set<Status> statuses(List<Status> words) {
        var set = EnumSet.noneOf(Status.class);
        set.addAll(words);
        return Set.copyOf(set);
    }

    /** How a fact gets its value; one with data gets it when its data file has been read. */
    private static Definition definition(Fields fields, SourceSpan id) {
        boolean asText = fields.find(TYPE).isPresent();
        List<Field<?>> given =
                Stream.<Field<?>>of(VALUE, FORMULA, DATA).filter(fields::has).toList();
        Optional<Definition> value = fields.find(VALUE).map(text -> new Definition.Given(text, asText));
        Optional<Definition> formula = fields.find(FORMULA).map(Definition.Computed::new);
        if (given.isEmpty()) {
            fields.problems()
                    .add(Diagnostic.of(
                                    DiagnosticCode.MISSING_FIELD,
                                    id,
                                    "a fact needs a “value”, a “formula” or “data”, and this one has none")
                            .help("add “value:” with the figure as it would be written in a sentence"));
        } else if (given.size() > 1) {
            SourceSpan second = fields.placeOf(given.get(1));
            var diagnostic = Diagnostic.of(
                    DiagnosticCode.WRONG_TYPE,
                    second,
                    "a fact can have only one of “value”, “formula” and “data”, but this one has "
                            + MessageText.allOf(
                                    given.stream().<String>map(Field::name).toList()));
            fields.problems()
                    .add(diagnostic
                            .related(
                                    fields.placeOf(given.getFirst()),
                                    "the “" + given.getFirst().name() + "”")
                            .help("keep only one"));
        }
        if (given.size() == 1 && fields.has(FORMULA) && fields.has(ROUNDED_TO)) {
            fields.problems()
                    .add(Diagnostic.of(
                                    DiagnosticCode.WRONG_TYPE,
                                    fields.placeOf(ROUNDED_TO),
                                    "“rounded-to” cannot be used with a “formula”, whose inputs decide how exactly it is known")
                            .related(fields.placeOf(FORMULA), "the formula")
                            .help("delete it; to round the result, write “round(…)” in the formula"));
        }
        if (given.size() == 1 && asText && !fields.has(VALUE)) {
            fields.problems()
                    .add(Diagnostic.of(
                                    DiagnosticCode.NO_EFFECT,
                                    fields.placeOf(TYPE),
                                    "“type” has no effect on a fact without a “value”")
                            .help("delete it"));
        }
        Definition unread = new Definition.Unread(given.isEmpty() ? id : fields.placeOf(given.getFirst()));
        return given.size() == 1 ? value.or(() -> formula).orElse(unread) : unread;
    }

    private static Optional<Caveat> caveat(Fields fields) {
        List<CaveatAnswer> answers = fields.list(CAVEAT_ANSWERS);
        return fields.find(CAVEAT_TEXT).map(text -> new Caveat(text, answers));
    }

    private static Optional<Revision> revision(Fields fields) {
        LocatedText was = fields.text(REVISION_WAS);
        LocatedText reason = fields.text(REVISION_REASON);
        Optional<Period> period = fields.find(REVISION_PERIOD);
        return fields.find(REVISION_ON).map(on -> new Revision(on, was, reason, period));
    }
}
