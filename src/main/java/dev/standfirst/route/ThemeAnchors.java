package dev.standfirst.route;

import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Anchors;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fragments that the theme gives the pages of a site, besides those of headings. */
public final class ThemeAnchors {
    private static final Set<String> FACTS = Stream.concat(
                    Stream.of("filter", "by-source", "status-all", "status-computed"),
                    Stream.of(Status.values()).map(status -> "status-" + status.label()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<Route, Set<String>> OF_INDEXES = Map.of(
            Route.HOME, Set.of("briefings", "claims", "changes", "about"),
            Route.FACTS, FACTS,
            Route.CLAIMS, Set.of(),
            Route.SOURCES, Set.of(),
            Route.METHOD, Set.of("ratings", "words"),
            Route.SEARCH, Set.of("q", "count", "found", "all"));
    private static final List<Map.Entry<Route, Set<String>>> BELOW = List.of(
            Map.entry(Route.FACTS, Set.of("uses", "revisions", "inputs", "dependants", "cite", "snippet")),
            Map.entry(
                    Route.CLAIMS,
                    Set.of("how", "tests", "headroom", "untested", "response", "where", "figures", "cite", "snippet")),
            Map.entry(Route.SOURCES, Set.of("facts", "claims")));

    private ThemeAnchors() {}

    /** Those of a page; some are there only where the page has something to say under them. */
    public static Set<String> of(Route page) {
        var anchors = new HashSet<String>(OF_INDEXES.getOrDefault(
                page,
                BELOW.stream()
                        .filter(below -> page.path().startsWith(below.getKey().path()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Set.of())));
        anchors.add("main");
        return anchors;
    }

    /**
     * Those of the page of a briefing.
     *
     * @param figures whether any of its words are bound
     * @param corrections whether it was corrected
     */
    public static Set<String> ofBriefing(boolean figures, boolean corrections) {
        var anchors = new HashSet<String>(Set.of("main", "cite"));
        if (figures) {
            anchors.add("figures");
        }
        if (corrections) {
            anchors.add("corrections");
        }
        return anchors;
    }

    /** Those of the topics on the index of facts, one for each file of facts, in the order of the files. */
    public static List<String> ofTopics(Collection<String> files) {
        var anchors = new Anchors();
        return files.stream().map(file -> anchors.of("topic-" + topic(file))).toList();
    }

    /** The name of the topic whose facts a file holds. */
    public static String topic(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    }
}
