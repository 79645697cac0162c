package dev.standfirst.site;

import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.site.view.ReadingOrder;
import dev.standfirst.site.view.ViewModels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which briefings rest on the facts that another rests on. Gathers when it is first asked. Safe on any thread. */
final class RelatedBriefings {
    private static final int MOST = 3;

    private final ViewModels catalogue;
    private final List<ReadingOrder.Place> places;
    private @Nullable Gathered gathered;

    RelatedBriefings(ViewModels catalogue, List<ReadingOrder.Place> places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    /**
     * Who rests on what.
     *
     * @param facts the facts and series that the text at each place is bound to
     * @param users the places of those that are bound to each, in the order of reading
     */
    private record Gathered(List<Set<String>> facts, Map<String, List<Integer>> users) {}

    /** The places of the few that share most facts with the one at a place; of as many the first in the order of reading. */
    List<Integer> of(int place) {
        Gathered all = gathered();
        var shared = new TreeMap<Integer, Integer>();
        for (String fact : all.facts().get(place)) {
            all.users().getOrDefault(fact, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        shared.remove(place);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private synchronized Gathered gathered() {
        Gathered known = gathered;
        if (known == null) {
            var facts = new ArrayList<Set<String>>(places.size());
            var users = new HashMap<String, List<Integer>>();
            for (int place = 0; place < places.size(); place++) {
                int here = place;
                facts.add(facts(place));
                facts.get(place)
                        .forEach(fact -> users.computeIfAbsent(fact, _ -> new ArrayList<>())
                                .add(here));
            }
            known = new Gathered(facts, users);
            gathered = known;
        }
        return known;
    }

    private Set<String> facts(int place) {
        return catalogue.checked(places.get(place).briefing().body()).stream()
                .flatMap(body -> body.narrative().bindings().stream())
                .flatMap(binding -> binding.target() instanceof Target.FactTarget(String id)
                        ? Stream.of(SeriesLink.seriesOf(id))
                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
