package dev.standfirst.editing;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the texts of a project use a fact, and how far its value could change before one of them stopped being true.
 *
 * @param direct the words that are bound to it
 * @param indirect the words that are bound to facts that are computed from it
 * @param falling where the first of them would change if the value fell, if any would
 * @param rising where the first of them would change if it rose, if any would
 */
public record FactUses(
        List<CheckedBinding> direct,
        List<CheckedBinding> indirect,
        Optional<Headroom> falling,
        Optional<Headroom> rising) {
    /** With more uses than this it takes too long to say how far a value could change. */
    private static final int MOST_PROBED = 200;

    /** Keeps its own copies. */
    public FactUses {
        direct = List.copyOf(direct);
        indirect = List.copyOf(indirect);
    }

    /** The uses of a fact. */
    public static FactUses of(String fact, ProjectIndex index) {
        List<CheckedBinding> direct = index.figuresOf(fact);
        List<CheckedBinding> indirect = index.project().facts().dependents(fact).stream()
                .flatMap(id -> index.figuresOf(id).stream())
                .toList();
        if (direct.size() + indirect.size() > MOST_PROBED) {
            return new FactUses(direct, indirect, Optional.empty(), Optional.empty());
        }
        List<Headroom> rooms = new ArrayList<>();
        for (CheckedBinding figure : concat(direct, indirect)) {
            if (figure.verdict().filter(Verdict.SUPPORTED::equals).isPresent()) {
                index.project().report().headrooms().of(figure).stream()
                        .filter(room -> room.fact().equals(fact))
                        .forEach(rooms::add);
            }
        }
        Comparator<Rational> order = (a, b) -> a.isBelow(b) ? -1 : b.isBelow(a) ? 1 : 0;
        return new FactUses(
                direct,
                indirect,
                rooms.stream()
                        .filter(room -> room.down().isPresent())
                        .max(Comparator.comparing(
                                room -> room.down().orElseThrow().holds(), order)),
                rooms.stream()
                        .filter(room -> room.up().isPresent())
                        .min(Comparator.comparing(
                                room -> room.up().orElseThrow().holds(), order)));
    }

    private static List<CheckedBinding> concat(List<CheckedBinding> first, List<CheckedBinding> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** In a few words: {@code 7 uses, 2 through formulas}. */
    public String words() {
        int uses = direct.size() + indirect.size();
        String count = uses == 0 ? "no text uses it" : uses == 1 ? "1 use" : uses + " uses";
        return count + (indirect.isEmpty() ? "" : ", " + indirect.size() + " through formulas");
    }

    /** How far its value could change: {@code true up to 1,265}, {@code true down to 869}. */
    public List<String> limits() {
        List<String> limits = new ArrayList<>();
        falling.ifPresent(room -> limits.add(
                "true down to " + room.exact(room.down().orElseThrow().holds())));
        rising.ifPresent(room ->
                limits.add("true up to " + room.exact(room.up().orElseThrow().holds())));
        return List.copyOf(limits);
    }
}
