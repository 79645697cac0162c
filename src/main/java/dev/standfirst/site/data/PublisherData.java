package dev.standfirst.site.data;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.PublisherItem.PolicyItem;
import dev.standfirst.site.model.SiteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The publisher of a site in the words of schema.org, with the policies that the indicators of the Trust Project ask for.
 *
 * @see <a href="https://schema.org/NewsMediaOrganization">NewsMediaOrganization</a>
 */
final class PublisherData {
    private static final String CORRECTIONS = "correctionsPolicy";
    private static final String VERIFICATION = "verificationFactCheckingPolicy";

    /** The property of a policy by the words of its name; of a name that has words of several the first. */
    private static final List<Map.Entry<String, Set<String>>> PROPERTIES = List.of(
            Map.entry("unnamedSourcesPolicy", Set.of("unnamed", "anonymous")),
            Map.entry(CORRECTIONS, Set.of("correction", "corrections", "errors", "mistakes")),
            Map.entry("ownershipFundingInfo", Set.of("ownership", "owner", "owners", "funding", "funders")),
            Map.entry("diversityStaffingReport", Set.of("staffing")),
            Map.entry("diversityPolicy", Set.of("diversity")),
            Map.entry("actionableFeedbackPolicy", Set.of("feedback", "engagement", "complaints")),
            Map.entry("masthead", Set.of("masthead")),
            Map.entry("missionCoveragePrioritiesPolicy", Set.of("mission", "coverage", "priorities")),
            Map.entry("noBylinesPolicy", Set.of("byline", "bylines")),
            Map.entry(
                    "ethicsPolicy",
                    Set.of("ethics", "ethical", "independence", "impartiality", "standards", "conduct")),
            Map.entry(VERIFICATION, Set.of("verification", "checking", "facts", "claims", "sourcing", "sources")));

    private PublisherData() {}

    /** The publisher by name. */
    static JsonWriter named(SiteModel site) {
        return builder(site).build();
    }

    /** The publisher with its policies. */
    static JsonWriter withPolicies(SiteModel site) {
        var addresses = new LinkedHashMap<String, List<JsonWriter>>();
        for (PolicyItem policy : site.publisher().policies()) {
            String property = property(policy.name());
            if (!property.isEmpty()) {
                addresses.computeIfAbsent(property, _ -> new ArrayList<>()).add(address(site, policy.route()));
            }
        }
        addresses.computeIfAbsent(CORRECTIONS, _ -> List.of(address(site, Route.CORRECTIONS)));
        addresses.computeIfAbsent(VERIFICATION, _ -> new ArrayList<>()).addFirst(address(site, Route.METHOD));
        JsonWriter.Builder json = builder(site);
        addresses.forEach(json::putIfAny);
        return json.build();
    }

    private static JsonWriter.Builder builder(SiteModel site) {
        return JsonWriter.object()
                .put("@type", "NewsMediaOrganization")
                .put("@id", site.baseUrl() + "#publisher")
                .put("name", site.publisher().name())
                .put(
                        "url",
                        site.publisher().url().isEmpty()
                                ? site.baseUrl()
                                : site.publisher().url());
    }

    private static JsonWriter address(SiteModel site, Route route) {
        return JsonWriter.of(site.baseUrl() + route.path());
    }

    private static String property(String policy) {
        Set<String> words = Set.copyOf(List.of(policy.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        return PROPERTIES.stream()
                .filter(property -> property.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
