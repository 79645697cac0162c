package dev.standfirst.editing;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.editing.Mention.Kind;
import dev.standfirst.editing.Mention.Role;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Comparison;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows a figure to where it comes from, a step at a time: to its fact, to the rows that the fact is taken from, to its source. */
public final class Definitions {
    private final ProjectIndex index;

    private Definitions(ProjectIndex index) {
        this.index = index;
    }

    /** Where what is at a place comes from; empty where nothing is there that comes from elsewhere. */
    public static List<SourceSpan> of(SourceSpan place, ProjectIndex index) {
        return new Definitions(index).of(place);
    }

    private List<SourceSpan> of(SourceSpan place) {
        Optional<Mention> named =
                index.mentionAt(place).or(() -> index.figureAt(place).flatMap(this::target));
        return named.map(this::behind).orElseGet(() -> ofRow(place));
    }

    private Optional<Mention> target(CheckedBinding figure) {
        SourceSpan span = figure.binding().targetSpan();
        return switch (figure.binding().target()) {
            case Target.FactTarget(String id) -> {
                String fact = SeriesLink.seriesOf(id);
                yield Optional.of(new Mention(
                        Kind.FACT, index.project().facts().currentId(fact).orElse(fact), Role.FIGURE, span));
            }
            case Target.ClaimTarget(String id) -> Optional.of(new Mention(Kind.CLAIM, id, Role.FIGURE, span));
            case Target.Exempt _ -> Optional.empty();
        };
    }

    private List<SourceSpan> behind(Mention mention) {
        if (mention.role() != Role.DECLARATION) {
            return index.declaration(mention).map(Mention::span).stream().toList();
        }
        return mention.kind() == Kind.FACT
                ? index.project().content().facts().stream()
                        .filter(fact -> fact.id().equals(mention.id()))
                        .findFirst()
                        .map(this::behind)
                        .orElse(List.of())
                : List.of();
    }

    private List<SourceSpan> behind(FactDeclaration declared) {
        List<SourceSpan> rows = declared.definition() instanceof Definition.Tabled table
                ? table.rows().stream().map(Definition.Row::place).toList()
                : index.project().facts().find(declared.id()).map(this::rows).orElse(List.of());
        return rows.isEmpty() ? sources(declared) : rows;
    }

    /** The rows of the series that a formula takes a value of, by the periods that it is about. */
    private List<SourceSpan> rows(Fact fact) {
        List<Period> periods = new ArrayList<>(fact.period().stream().toList());
        fact.comparison().stream()
                .flatMap(compared -> Stream.of(compared.first(), compared.second()))
                .map(Comparison.Side::period)
                .forEach(period -> period.ifPresent(periods::add));
        return fact.inputs().stream()
                .flatMap(id -> index.project().facts().find(id).stream())
                .map(Fact::value)
                .filter(FactValue.OfSeries.class::isInstance)
                .flatMap(value ->
                        periods.stream().flatMap(period -> ((FactValue.OfSeries) value).series().at(period).stream()))
                .map(point -> point.place())
                .distinct()
                .toList();
    }

    private List<SourceSpan> ofRow(SourceSpan place) {
        return index.project().content().facts().stream()
                .filter(fact -> fact.definition() instanceof Definition.Tabled table
                        && table.rows().stream()
                                .anyMatch(row -> row.place().file().equals(place.file())
                                        && row.place().line() == place.line()))
                .flatMap(fact -> sources(fact).stream())
                .distinct()
                .toList();
    }

    private List<SourceSpan> sources(FactDeclaration fact) {
        return fact.attribution().sources().stream()
                .map(Citation::source)
                .distinct()
                .flatMap(id -> index.source(id).stream())
                .map(source -> source.span())
                .toList();
    }
}
