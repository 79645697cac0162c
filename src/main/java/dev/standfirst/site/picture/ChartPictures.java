package dev.standfirst.site.picture;

import dev.standfirst.drawing.Drawing;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.GroupModels.Line;
import dev.standfirst.site.model.GroupModels.Stacked;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.model.Models.SeriesModel;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The pictures of charts to download: the same charts as on the pages, with their titles and sources.
 *
 * @param site the site's name
 * @param words what pictures say themselves
 */
public record ChartPictures(String site, ChartWords words) {
    private static final int MOST_BROAD = 8;
    private static final int MOST_LETTERS = 72;

    /**
     * A series.
     *
     * @param title its title in a briefing, or {@code ""}
     */
    public Drawing of(SeriesModel series, String title) {
        boolean own = !title.isEmpty() && !title.equals(series.title());
        String unit =
                series.title().toLowerCase(Locale.ROOT).contains(series.unit().toLowerCase(Locale.ROOT))
                        ? ""
                        : series.unit();
        String sub = own ? series.title() + (unit.isEmpty() ? "" : ", " + unit) : capitalised(unit);
        var frame = new ChartFrame(own ? title : series.title(), sub, series.summary(), source(series.sources()), site);
        return frame.around(
                isUpright(series)
                        ? new ColumnPlot(series, series.bars().size() <= MOST_BROAD, words)::draw
                        : new BarPlot(series.bars(), number(series.zero()), words)::draw);
    }

    /** Several series as the parts of a whole. */
    public Drawing of(Stacked stacked, String title) {
        String description = stacked.stacks().isEmpty()
                ? ""
                : stacked.stacks().getLast().period() + ": "
                        + stacked.stacks().getLast().total();
        return new ChartFrame(
                        title.isEmpty() ? stacked.title() : title,
                        capitalised(stacked.unit()),
                        description,
                        source(stacked.sources()),
                        site)
                .around(new StackPlot(stacked, words)::draw);
    }

    /**
     * Several series or figures.
     *
     * @param panels whether each series has a chart of its own
     */
    public Drawing of(Group group, String title, boolean panels) {
        String description = group.lines().isEmpty()
                ? group.bars().stream()
                        .map(bar -> bar.period() + ": " + bar.value())
                        .collect(Collectors.joining("; "))
                : group.lines().stream().map(ChartPictures::last).collect(Collectors.joining("; "));
        var frame = new ChartFrame(
                title.isEmpty() ? group.title() : title,
                capitalised(group.unit()),
                description,
                source(group.sources()),
                site);
        return frame.around(
                group.lines().isEmpty()
                        ? new BarPlot(group.bars(), number(group.zero()), words)::draw
                        : panels ? new PanelPlot(group, words)::draw : new LinePlot(group, words)::draw);
    }

    private String source(List<CitationItem> sources) {
        String names = sources.stream()
                .map(CitationItem::publisher)
                .distinct()
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : words.source().apply(names);
    }

    private static String last(Line line) {
        return line.label() + ", " + line.period() + ": " + line.value();
    }

    /** Whether a series is shown as columns: there are many values, or few whose labels fit side by side. */
    private static boolean isUpright(SeriesModel series) {
        int count = series.bars().size();
        int letters = series.bars().stream()
                .mapToInt(bar -> Math.max(bar.period().length(), bar.value().length()))
                .max()
                .orElse(0);
        return count > 12 || (count > 0 && count <= MOST_BROAD && count * (letters + 1) <= MOST_LETTERS);
    }

    static String capitalised(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A place or length that a model has in hundredths. */
    static double number(String hundredths) {
        return Double.parseDouble(hundredths);
    }
}
