package dev.standfirst.site.view;

import dev.standfirst.quantity.Rational;
import dev.standfirst.site.model.HomeModels.Tally;
import dev.standfirst.site.model.HomeModels.TallyPart;
import dev.standfirst.site.model.Models.ClaimItem;
import java.util.ArrayList;
import java.util.List;

/** Counts claims by their rulings. */
public final class Tallies {
    private static final List<String> ORDER = List.of(
            "true",
            "supported",
            "mostly-true",
            "misleading",
            "not-established",
            "false",
            "contradicted",
            "unproven",
            "unverified");

    private static final List<String> TELLING = List.of(
            "false",
            "contradicted",
            "misleading",
            "true",
            "supported",
            "unproven",
            "mostly-true",
            "not-established",
            "unverified");

    private Tallies() {}

    /** How many claims there are of each ruling. */
    public static Tally of(List<ClaimItem> claims, Language language) {
        var parts = new ArrayList<TallyPart>();
        int before = 0;
        for (String kind : ORDER) {
            int count = (int) claims.stream()
                    .filter(claim -> claim.ruling().kind().equals(kind))
                    .count();
            if (count > 0) {
                parts.add(new TallyPart(
                        ClaimViews.ruling(kind, language),
                        count,
                        part(before, claims.size()),
                        part(count, claims.size())));
                before += count;
            }
        }
        return new Tally(claims.size(), parts);
    }

    /** How early claims of a ruling are shown: what is wrong first. */
    public static int weight(String ruling) {
        return TELLING.indexOf(ruling);
    }

    private static String part(int count, int all) {
        return Scale.written(Rational.of(count).times(Rational.of(100)).dividedBy(Rational.of(all)));
    }
}
