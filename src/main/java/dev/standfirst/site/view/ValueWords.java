package dev.standfirst.site.view;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Truth;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The words of values as the site's language writes them. What it has made once it keeps. Safe on any thread. */
final class ValueWords {
    private final Facts facts;
    private final Language language;
    private final Map<String, String> inserted = new ConcurrentHashMap<>();

    ValueWords(Facts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    /** A whole value; of a series, how many values it has. */
    String of(FactValue value) {
        return switch (value) {
            case FactValue.OfBoolean(Truth truth) ->
                switch (truth) {
                    case TRUE -> language.text("value.yes");
                    case FALSE -> language.text("value.no");
                    case UNKNOWN -> language.text("value.unknown");
                };
            case FactValue.OfSeries(var series) ->
                language.text("value.series", series.points().size());
            case FactValue.OfQuantity quantity ->
                language.figures(Inserts.words(quantity).orElseThrow());
            case FactValue.OfDate(var date) -> language.date(date);
            case FactValue.OfText(String text) -> text;
        };
    }

    /** A value in few letters: {@code −92.7%}, {@code 21.5% to under 23.6%}. */
    String brief(FactValue value) {
        if (!(value instanceof FactValue.OfQuantity known)) {
            return of(value);
        }
        return known.nominal().isEmpty()
                ? new BriefNumbers(language)
                        .range(known.quantity().range(), known.quantity().unit())
                : language.brief(Inserts.words(known).orElseThrow());
    }

    /** The value of a series in a period, or {@code ""}. */
    String at(Fact fact, Period period) {
        return fact.value() instanceof FactValue.OfSeries(Series series)
                ? series.at(period).map(point -> of(point.value())).orElse("")
                : "";
    }

    /** A text without markup, the values of its inserts put in. */
    String plain(CheckedText checked) {
        return language.set(checked.narrative()
                .plain(binding -> binding.target() instanceof Target.FactTarget(String id)
                        ? inserted.computeIfAbsent(
                                id, _ -> facts.find(id).flatMap(this::inserted).orElse(""))
                        : ""));
    }

    private Optional<String> inserted(Fact fact) {
        return Inserts.words(fact).map(words -> written(fact, words, language::figures));
    }

    /** The words of a binding as they are on the page: an insert as the site's language writes it, other words as they were written. */
    String of(CheckedBinding binding) {
        if (binding.binding().mode() != BindingMode.INSERT) {
            return binding.shown();
        }
        return binding.binding().target() instanceof Target.FactTarget(String id)
                ? written(facts.find(id).orElseThrow(), binding.shown(), language::inserted)
                : language.inserted(binding.shown());
    }

    /** The words of a fact as the site's language writes them; a text as it is. */
    private String written(Fact fact, String words, UnaryOperator<String> figure) {
        return switch (fact.value()) {
            case FactValue.OfDate(LocalDate date) -> language.date(date);
            case FactValue.OfText _ -> words;
            default -> figure.apply(words);
        };
    }
}
