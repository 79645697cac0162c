package dev.standfirst.site.model;

import dev.standfirst.site.model.Models.BriefingItem;
import dev.standfirst.site.model.Models.Link;
import dev.standfirst.site.model.Models.Ruling;
import dev.standfirst.site.model.Models.SeriesModel;
import java.util.List;
import java.util.Optional;

/** The parts of the front page. */
public final class HomeModels {
    private HomeModels() {}

    /**
     * A briefing with the number that readers remember.
     *
     * @param briefing the briefing
     * @param number the number in short, or {@code ""}: of the first fact that it shows as a card, else of the first figure in it
     * @param label what the number is, or {@code ""}
     */
    public record BriefingCard(BriefingItem briefing, String number, String label) {}

    /**
     * What the front page leads with.
     *
     * @param kicker what kind of page it leads to, and its date
     * @param title what was found
     * @param text a sentence or two, where there are any
     * @param more the link to all of it
     * @param figures how many figures that page has checked; 0 where it is no briefing
     * @param proof the proof line of a claim
     * @param chart a series, and the title of its chart or {@code ""}
     */
    public record LeadItem(
            String kicker,
            String title,
            String text,
            Link more,
            int figures,
            Optional<ProofLine> proof,
            Optional<TitledChart> chart) {}

    /** A chart with the title that a briefing gives it, {@code ""} where it has the series' own, and its files. */
    public record TitledChart(SeriesModel series, String title, ChartFiles files) {}

    /** The claims by their rulings, from true to unproven. */
    public record Tally(int claims, List<TallyPart> parts) {}

    /** The claims of one ruling: how many, and where their part of a bar begins and how long it is, in hundredths. */
    public record TallyPart(Ruling ruling, int count, String from, String length) {}
}
