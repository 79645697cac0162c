package dev.standfirst.site.view;

import dev.standfirst.check.model.Headroom;
import dev.standfirst.quantity.Rational;

/** Says how far a fact may move: {@code 922 can rise to 1,265 (contradicted from 1,266) and fall without limit}. */
record HeadroomWords(Language language) {
    String of(Headroom room) {
        String key = room.rises() ? (room.falls() ? "both" : "rise") : room.falls() ? "fall" : "neither";
        return language.text(
                        "headroom." + key,
                        language.figures(room.ends()),
                        room.up().map(limit -> way(room, limit, room.rises())).orElseGet(this::withoutLimit),
                        room.down().map(limit -> way(room, limit, room.falls())).orElseGet(this::withoutLimit))
                .replace("  ", " ")
                .replace(" ,", ",")
                .strip();
    }

    private String withoutLimit() {
        return language.text("headroom.unlimited");
    }

    private String way(Headroom room, Headroom.Limit limit, boolean moves) {
        String turns = language.text(
                "headroom.turns", language.inSentence(limit.becomes().label()), number(room, limit.turns()));
        return moves ? language.text("headroom.to", number(room, limit.holds())) + " " + turns : turns;
    }

    private String number(Headroom room, Rational number) {
        return language.figures(room.exact(number));
    }
}
