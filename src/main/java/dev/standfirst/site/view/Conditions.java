package dev.standfirst.site.view;

import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Working;
import dev.standfirst.fact.model.Working.Part;
import dev.standfirst.site.model.Models.ConditionPart;
import dev.standfirst.site.model.Models.FactItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what must be true of a claim in words and numbers. */
final class Conditions {
    private final ViewModels catalogue;
    private final Function<FactValue, String> show;

    /** Shows figures as {@code show} does. */
    Conditions(ViewModels catalogue, Function<FactValue, String> show) {
        this.catalogue = catalogue;
        this.show = show;
    }

    List<ConditionPart> of(Working working) {
        return working.parts().stream().map(this::part).toList();
    }

    private ConditionPart part(Part part) {
        return switch (part) {
            case Part.Sign(String text) -> new ConditionPart(words(text), "", Optional.empty());
            case Part.Figure figure -> {
                Optional<FactItem> fact = figure.fact().isEmpty() ? Optional.empty() : catalogue.fact(figure.fact());
                String period = figure.period()
                        .map(each -> ", " + catalogue.language().period(each))
                        .orElse("");
                yield new ConditionPart(
                        show.apply(figure.value()),
                        fact.map(item -> item.label().plain() + period).orElse(""),
                        fact.map(FactItem::route));
            }
        };
    }

    private String words(String signs) {
        return signs.replace(" <= ", said("at-most"))
                .replace(" >= ", said("at-least"))
                .replace(" ≤ ", said("at-most"))
                .replace(" ≥ ", said("at-least"))
                .replace(" < ", said("below"))
                .replace(" > ", said("above"));
    }

    private String said(String comparison) {
        return " " + catalogue.language().text("condition." + comparison) + " ";
    }
}
