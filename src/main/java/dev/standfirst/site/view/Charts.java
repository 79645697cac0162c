package dev.standfirst.site.view;

import dev.standfirst.check.model.Inserts;
import dev.standfirst.digest.Sha256;
import dev.standfirst.drawing.Drawing;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Series;
import dev.standfirst.narrative.model.Embed.Form;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.ChartFiles;
import dev.standfirst.site.model.HomeModels.TitledChart;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.picture.ChartPictures;
import dev.standfirst.site.picture.ChartWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that charts can be downloaded as. Each has its name from what it shows: the same chart in several briefings is one file, and
 * its address stays the same when its values change.
 */
public final class Charts {
    private static final int MARK = 8;

    private final ViewModels catalogue;
    private final Facts facts;

    Charts(ViewModels catalogue, Facts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /**
     * Where the files of a chart are; nothing where one of its facts is not there.
     *
     * @param ids the facts that it shows
     * @param title its title, or {@code ""}
     * @param form how it shows several series
     */
    public Optional<ChartFiles> files(List<String> ids, String title, Form form) {
        List<Fact> shown = ids.stream().flatMap(id -> facts.find(id).stream()).toList();
        if (shown.size() < ids.size()) {
            return Optional.empty();
        }
        String name = ids.size() == 1
                        && (title.isEmpty() || title.equals(shown.getFirst().label()))
                ? ids.getFirst()
                : named(ids, form == Form.TOGETHER ? title : form.label() + "\n" + title);
        Optional<Route> png =
                Drawing.canShow(title + lettering(shown)) ? Optional.of(Route.chart(name, "png")) : Optional.empty();
        return Optional.of(new ChartFiles(
                Route.chart(name, "svg"), png, Route.values(ids.size() == 1 ? ids.getFirst() : named(ids, ""))));
    }

    private static String named(List<String> ids, String title) {
        return ids.getFirst() + "."
                + Sha256.of(String.join(",", ids) + "\n" + title).substring(0, MARK);
    }

    /** Words of a picture that may hold any letter. Of the values and periods the first stand for all: the language writes them alike. */
    private String lettering(List<Fact> shown) {
        return catalogue.siteTitle() + shown.stream().flatMap(this::words).collect(Collectors.joining());
    }

    private Stream<String> words(Fact fact) {
        Stream<String> values = fact.value() instanceof FactValue.OfSeries(Series series)
                ? series.points().stream()
                        .limit(1)
                        .flatMap(point -> Stream.of(
                                catalogue.language().period(point.period()),
                                catalogue
                                        .language()
                                        .figures(Inserts.words(point.value()).orElse(""))))
                : Stream.of(catalogue.text(fact));
        Stream<String> publishers = fact.declared().attribution().sources().stream()
                .map(catalogue::citation)
                .map(CitationItem::publisher);
        return Stream.of(Stream.of(fact.label()), values, publishers).flatMap(each -> each);
    }

    /** What the picture of a chart shows. */
    public Drawing drawing(List<String> ids, String title, Form form) {
        var pictures = new ChartPictures(catalogue.siteTitle(), words());
        if (form == Form.STACKED) {
            return pictures.of(catalogue.stacked(ids).orElseThrow(), title);
        }
        return ids.size() == 1
                ? pictures.of(catalogue.embeddedSeries(ids.getFirst()).orElseThrow(), title)
                : pictures.of(catalogue.group(ids).orElseThrow(), title, form == Form.PANELS);
    }

    private ChartWords words() {
        return new ChartWords(
                catalogue.text("status.provisional"),
                catalogue.text("chart.part"),
                catalogue.text("chart.incomplete"),
                names -> catalogue.text("chart.foot", names));
    }

    /** A series with its title in a briefing, or {@code ""}, and the files of its chart. */
    public Optional<TitledChart> titled(String id, String title) {
        return catalogue
                .series(id)
                .flatMap(series ->
                        files(List.of(id), title, Form.TOGETHER).map(files -> new TitledChart(series, title, files)));
    }
}
