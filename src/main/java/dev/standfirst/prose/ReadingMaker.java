package dev.standfirst.prose;

import dev.standfirst.prose.clause.Clauses;
import dev.standfirst.prose.clause.DirectionReader;
import dev.standfirst.prose.lexicon.Currencies;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.PartialDate;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.WrittenNumber;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes readings of what is between tokens. */
final class ReadingMaker {
    private final Tokens tokens;
    private final Clauses clauses;
    private final DirectionReader directions;

    ReadingMaker(Tokens tokens, Clauses clauses, DirectionReader directions) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.directions = directions;
    }

    /** The token past a per cent sign that touches a number which cannot be read. */
    int pastUnreadable(int past) {
        return tokens.is(past, "%") && tokens.isGlued(past) ? past + 1 : past;
    }

    /** A number whose value cannot be told, with the signs that touch it: '£1.000.000', '1.111,11%'. */
    Reading unreadable(int index, int to) {
        boolean money = tokens.isGlued(index) && Currencies.SIGNS.containsKey(tokens.word(index - 1));
        boolean country = money && tokens.isGlued(index - 1) && tokens.isWord(index - 2);
        int start = tokens.get(country ? index - 2 : money ? index - 1 : index).start();
        return alone(start, to, index, Meaning.unreadable(), BindingRule.UNREADABLE);
    }

    Reading date(int from, int to, PartialDate date) {
        return alone(tokens.get(from).start(), to, from, Meaning.of(date), BindingRule.FREE);
    }

    private Reading alone(int start, int to, int index, Meaning meaning, BindingRule duty) {
        int end = tokens.get(to - 1).end();
        return new Reading(new Extent(start, end, start, end, clauses.at(index)), meaning, duty);
    }

    /** A quantity between tokens, with its own number among them, and what governs it. */
    Reading of(
            int from,
            int to,
            int numberFrom,
            int numberTo,
            Kind kind,
            Unit unit,
            Form form,
            Hedge hedge,
            Interval inner,
            Interval loose,
            @Nullable WrittenNumber written,
            BindingRule duty) {
        DirectionReader.Direct direct = directions.of(from, to, kind, form);
        return new Reading(
                new Extent(
                        tokens.get(from).start(),
                        tokens.get(to - 1).end(),
                        tokens.get(numberFrom).start(),
                        tokens.get(numberTo - 1).end(),
                        clauses.at(numberFrom)),
                new Meaning(
                        kind,
                        unit,
                        form,
                        hedge,
                        direct.aspect(),
                        direct.direction(),
                        inner,
                        loose,
                        Optional.ofNullable(written),
                        Optional.empty()),
                duty);
    }
}
