package dev.standfirst.site.view;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.route.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The briefings that have pages, in the order of reading: by the order they give themselves, the newest first, by their slugs. Immutable;
 * what is looked up in it is sorted out when it is first asked for, since a preview plans a site at every edit. Safe on any thread.
 */
public final class ReadingOrder {
    /** In the order in which the briefings were given. */
    private final List<Place> given;

    private final List<Place> places;
    private volatile @Nullable Map<String, Integer> byFile;
    private volatile @Nullable Map<Route, Integer> byRoute;
    private volatile @Nullable BitSet pictured;

    private ReadingOrder(List<Place> given, List<Place> places) {
        this.given = given;
        this.places = places;
    }

    /**
     * A briefing and its page.
     *
     * @param order as the briefing gives it; the greatest number where it gives none
     * @param day the day of its publication, counted from 1970; the least where it has none
     */
    public record Place(Briefing briefing, Route route, int order, long day) {
        Place(Briefing briefing) {
            this(
                    briefing,
                    Route.briefing(briefing.slug()),
                    briefing.order().orElse(Integer.MAX_VALUE),
                    briefing.byline().published().orElse(LocalDate.MIN).toEpochDay());
        }
    }

    private static final Comparator<Place> ORDER = (a, b) -> {
        int first = a.order != b.order ? Integer.compare(a.order, b.order) : Long.compare(b.day, a.day);
        return first != 0 ? first : a.briefing.slug().compareTo(b.briefing.slug());
    };

    /** The order of some briefings. */
    public static ReadingOrder of(List<Briefing> briefings) {
        List<Place> given = briefings.stream().map(Place::new).toList();
        return new ReadingOrder(given, given.stream().sorted(ORDER).toList());
    }

    /** The order of briefings that are most often the very same as these but for one or two; what is the same is taken from this one. */
    public ReadingOrder updated(List<Briefing> briefings) {
        Optional<ReadingOrder> same = given.size() == briefings.size() ? with(briefings) : Optional.empty();
        return same.orElseGet(() -> of(briefings));
    }

    /** This order with other briefings at the same places; empty where one of them has another place. */
    @SuppressWarnings("ReferenceEquality") // the very same briefing: its file was not read again
    private Optional<ReadingOrder> with(List<Briefing> briefings) {
        var now = new ArrayList<Place>(given.size());
        var replaced = new IdentityHashMap<Place, Place>();
        boolean sameFiles = true;
        for (int i = 0; i < briefings.size(); i++) {
            Place place = given.get(i);
            if (place.briefing != briefings.get(i)) {
                var other = new Place(briefings.get(i));
                if (ORDER.compare(place, other) != 0) {
                    return Optional.empty();
                }
                sameFiles &= place.briefing.file().equals(other.briefing.file());
                replaced.put(place, other);
                place = other;
            }
            now.add(place);
        }
        if (replaced.isEmpty()) {
            return Optional.of(this);
        }
        var order = new ReadingOrder(
                now,
                places.stream()
                        .map(place -> replaced.getOrDefault(place, place))
                        .toList());
        order.byFile = sameFiles ? byFile : null;
        order.byRoute = byRoute;
        order.pictured = pictured;
        return Optional.of(order);
    }

    public List<Place> places() {
        return places;
    }

    public List<Briefing> briefings() {
        return places.stream().map(Place::briefing).toList();
    }

    /** Which places have a picture of their briefing's title: those with the latest dates. Nobody changes it. */
    public BitSet pictured() {
        BitSet known = pictured;
        if (known == null) {
            known = IntStream.range(0, places.size())
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer place) -> places.get(place).day)
                            .reversed())
                    .limit(Pictures.MOST)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            pictured = known;
        }
        return known;
    }

    /** The page of the briefing in a file. */
    public Optional<Route> page(String file) {
        Map<String, Integer> known = byFile;
        if (known == null) {
            known = places(place -> place.briefing.file());
            byFile = known;
        }
        return Optional.ofNullable(known.get(file)).map(place -> places.get(place).route);
    }

    /** The briefing that is at an address. */
    public Optional<Briefing> at(Route route) {
        Map<Route, Integer> known = byRoute;
        if (known == null) {
            known = places(Place::route);
            byRoute = known;
        }
        return Optional.ofNullable(known.get(route)).map(place -> places.get(place).briefing);
    }

    private <K> Map<K, Integer> places(Function<Place, K> key) {
        var found = HashMap.<K, Integer>newHashMap(places.size());
        for (int i = 0; i < places.size(); i++) {
            found.put(key.apply(places.get(i)), i);
        }
        return found;
    }
}
