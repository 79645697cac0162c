package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Unit;

/** The words for places in an order that are counted from an end or from here: 'last', 'next', 'penultimate'. */
public final class PlaceWords {
    private static final Unit END = new Unit.Count("end");
    private static final Unit CURRENT = new Unit.Count("current");

    /** Ordinals that count from the end (0 is the last) or from where one is. */
    public static final PhraseTable<Place> RELATIVE = new PhraseTable<Place>()
            .add(new Place(END, 0), "last")
            .add(
                    new Place(END, -1),
                    "penultimate|next to last|one before the last|the one before the last|second to last")
            .add(new Place(END, -2), "antepenultimate")
            .add(new Place(CURRENT, 1), "next")
            .add(new Place(CURRENT, 0), "current")
            .add(new Place(CURRENT, -1), "previous");

    private PlaceWords() {}

    public record Place(Unit from, int offset) {}
}
