package dev.standfirst.site;

import dev.standfirst.check.Report;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.route.Route;
import dev.standfirst.site.data.SeriesCsv;
import dev.standfirst.site.model.DrawnFile;
import dev.standfirst.site.model.DrawnFile.Format;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.view.Charts;
import dev.standfirst.site.view.ViewModels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the files of charts: those on the pages of series, and those that texts show; the same chart once. */
final class ChartPages {
    private final Charts charts;
    private final Facts facts;
    private final Map<Route, Page> pages = new LinkedHashMap<>();

    private ChartPages(ViewModels catalogue, Facts facts) {
        this.charts = catalogue.charts();
        this.facts = facts;
    }

    static List<Page> pages(ViewModels catalogue, Facts facts, Report report) {
        var all = new ChartPages(catalogue, facts);
        for (Fact fact : facts.all()) {
            if (fact.value() instanceof FactValue.OfSeries) {
                all.add(List.of(fact.id()), "", Embed.Form.TOGETHER);
            }
        }
        for (Report.Published text : report.texts()) {
            for (Embed embed : text.checked().narrative().embeds()) {
                if (embed.shape() == Embed.Shape.CHART) {
                    all.add(embed.ids(), embed.title(), embed.form());
                }
            }
        }
        return List.copyOf(all.pages.values());
    }

    private void add(List<String> ids, String title, Embed.Form form) {
        charts.files(ids, title, form).ifPresent(files -> {
            add(
                    files.svg(),
                    new PageContent.Picture(new DrawnFile(() -> charts.drawing(ids, title, form), Format.SVG)));
            files.png()
                    .ifPresent(png -> add(
                            png,
                            new PageContent.Picture(
                                    new DrawnFile(() -> charts.drawing(ids, title, form), Format.PNG))));
            add(files.csv(), new PageContent.Verbatim(() -> SeriesCsv.of(shown(ids))));
        });
    }

    private void add(Route route, PageContent content) {
        pages.putIfAbsent(route, new Page(route, content));
    }

    private List<Fact> shown(List<String> ids) {
        return ids.stream().flatMap(id -> facts.find(id).stream()).toList();
    }
}
