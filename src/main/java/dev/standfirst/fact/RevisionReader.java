package dev.standfirst.fact;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Revision;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.reading.QuantityReader;
import dev.standfirst.fact.reading.TypedValues;
import dev.standfirst.quantity.Period;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks whether what revisions say a fact was can be read as a value of it, so that claims can be judged by it. */
final class RevisionReader {
    private static final int SHOWN = 8;

    private final QuantityReader reader;
    private final Diagnostics diagnostics;

    RevisionReader(QuantityReader reader, Diagnostics diagnostics) {
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /** Reports the revisions of {@code fact}, which is now {@code value}, that nothing could be judged by. */
    void check(FactDeclaration fact, FactValue value) {
        for (Revision revision : fact.maintenance().revisions()) {
            if (placed(fact, value, revision) && !isReadable(fact, value, revision.was())) {
                report(
                        DiagnosticCode.BAD_QUANTITY,
                        revision,
                        "“%s” is not a valid earlier value of “%s”"
                                .formatted(revision.was().text(), fact.id()),
                        "write it in the form of the current value: a number for a number, a date for a date");
            }
        }
    }

    /** Whether a revision names a period where it must, one that the series has, and none where it must not. */
    private boolean placed(FactDeclaration fact, FactValue value, Revision revision) {
        Optional<Period> period = revision.period();
        if (!(value instanceof FactValue.OfSeries(Series series))) {
            return period.isEmpty()
                    || report(
                            DiagnosticCode.WRONG_TYPE,
                            revision,
                            "this revision names a period, but “%s” is not a series".formatted(fact.id()),
                            "delete its “period”");
        }
        if (period.isEmpty()) {
            return report(
                    DiagnosticCode.MISSING_FIELD,
                    revision,
                    "this revision does not name a period of the series",
                    "add the period, as in “{on: …, period: 2023, was: …, reason: …}”");
        }
        return series.at(period.get()).isPresent()
                || report(
                        DiagnosticCode.WRONG_TYPE,
                        revision,
                        "“%s” does not have a value for %s".formatted(fact.id(), period.get()),
                        "it has values for "
                                + series.points().stream()
                                        .limit(SHOWN)
                                        .map(point -> point.period().toString())
                                        .collect(Collectors.joining(", "))
                                + (series.points().size() > SHOWN ? " and more" : ""));
    }

    private boolean isReadable(FactDeclaration fact, FactValue value, LocatedText was) {
        var values = new TypedValues(reader, new Diagnostics());
        String text = was.text().strip();
        return switch (value) {
            case FactValue.OfQuantity _, FactValue.OfSeries _ ->
                values.isReadable(was, text)
                        && values.unit(fact)
                                .filter(unit -> values.quantity(text, unit).isPresent() || values.isOther(text, unit))
                                .isPresent();
            case FactValue.OfDate _ -> reads(values, fact, was, FactValue.OfDate.class);
            case FactValue.OfBoolean _ -> reads(values, fact, was, FactValue.OfBoolean.class);
            case FactValue.OfText _ -> true;
        };
    }

    private static boolean reads(
            TypedValues values, FactDeclaration fact, LocatedText was, Class<? extends FactValue> kind) {
        return values.read(fact, new Definition.Given(was, false))
                .filter(kind::isInstance)
                .isPresent();
    }

    private boolean report(DiagnosticCode code, Revision revision, String message, String help) {
        diagnostics.add(Diagnostic.of(code, revision.was().span(), message).help(help));
        return false;
    }
}
