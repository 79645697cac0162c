package dev.standfirst.render;

import java.util.List;
import java.util.stream.Stream;

/** The names of all files of the theme that ships with the program: a project's own files of these names take their place. */
final class Theme {
    private static final List<String> TEMPLATES = List.of(
            "briefing.ftlh",
            "claim.ftlh",
            "claims.ftlh",
            "corrections.ftlh",
            "embedded-claim.ftlh",
            "embedded-fact.ftlh",
            "embedded-withdrawn.ftlh",
            "fact.ftlh",
            "facts.ftlh",
            "feed.xml.ftlh",
            "headers.ftlh",
            "home.ftlh",
            "layout.ftlh",
            "list.ftlh",
            "method.ftlh",
            "not-found.ftlh",
            "parts/briefing-list.ftlh",
            "parts/chart-embed.ftlh",
            "parts/citation.ftlh",
            "parts/cite.ftlh",
            "parts/claim-card.ftlh",
            "parts/claim-embed.ftlh",
            "parts/claim-list.ftlh",
            "parts/coverage.ftlh",
            "parts/downloads.ftlh",
            "parts/embedded.ftlh",
            "parts/fact-embed.ftlh",
            "parts/fact-list.ftlh",
            "parts/figure.ftlh",
            "parts/group-chart-embed.ftlh",
            "parts/group-table-embed.ftlh",
            "parts/group.ftlh",
            "parts/notes.ftlh",
            "parts/policy.ftlh",
            "parts/picture.ftlh",
            "parts/proof.ftlh",
            "parts/series.ftlh",
            "parts/spark.ftlh",
            "parts/stacked.ftlh",
            "parts/status.ftlh",
            "parts/table-embed.ftlh",
            "parts/tally.ftlh",
            "parts/tests.ftlh",
            "parts/title.ftlh",
            "parts/value.ftlh",
            "parts/verdict.ftlh",
            "redirect.ftlh",
            "robots.txt.ftlh",
            "search.ftlh",
            "sitemap-index.xml.ftlh",
            "sitemap.xml.ftlh",
            "source.ftlh",
            "sources.ftlh",
            "withdrawn.ftlh");

    /** The templates, the words of the interface, then the files that are published as they are. */
    static final List<String> NAMES = Stream.of(TEMPLATES, MessageFiles.THEME, Assets.names())
            .flatMap(List::stream)
            .toList();

    private Theme() {}
}
