package dev.standfirst.site.view;

import dev.standfirst.check.headroom.Headrooms;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.ComparedFact;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.quantity.Direction;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Nature;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Unit;
import dev.standfirst.site.model.ProofLine;
import dev.standfirst.site.model.ProofLine.Mark;
import dev.standfirst.site.model.ProofLine.Stretch;
import dev.standfirst.site.model.ProofLine.Tick;
import java.util.Optional;

/** Makes the proof lines of bindings whose words were tested against a quantity of their unit. */
final class ProofLines {
    private static final Rational HALF = Rational.of(1, 2);

    /** Within so many hundredths of an end of the line, a text begins or ends at its place. */
    private static final Rational EDGE = Rational.of(34);

    /** How many hundredths of the line a dot takes. */
    private static final Rational DOT = Rational.of(2);

    private final Facts facts;
    private final Headrooms headrooms;
    private final Language language;
    private final BriefNumbers numbers;

    ProofLines(Facts facts, Headrooms headrooms, Language language) {
        this.facts = facts;
        this.headrooms = headrooms;
        this.language = language;
        this.numbers = new BriefNumbers(language);
    }

    /**
     * Words and the fact they were tested against, on one line.
     *
     * @param words the numbers that the words allow
     * @param said the number in the words, where they have one
     * @param known the numbers that the fact may be
     * @param nominal the number that the fact goes by, where it has one
     * @param unit what both are counted in
     * @param basis in which terms they are compared
     * @param named the way that the words say the number went
     * @param way the way that it went
     */
    private record Test(
            Interval words,
            Optional<Rational> said,
            Interval known,
            Optional<Rational> nominal,
            Unit unit,
            ComparedFact.Basis basis,
            Direction named,
            Direction way) {
        /** Whether the number went the other way than the words say, so that both are on the line with their signs. */
        boolean isOpposed() {
            return named != Direction.NONE && way != Direction.NONE && named != way;
        }

        boolean areApart() {
            return !words.intersects(known);
        }

        /** The number that the gap is measured from. */
        Rational number() {
            return said.orElseGet(() -> end(words, known.low().end().orElse(Rational.ZERO)));
        }

        /** The number of the fact that is nearest to the number in the words. */
        Rational nearest() {
            return end(known, number());
        }

        private static Rational end(Interval range, Rational other) {
            if (range.contains(other)) {
                return other;
            }
            Optional<Rational> low = range.low().end();
            return low.filter(other::isBelow).or(() -> range.high().end()).orElse(other);
        }
    }

    /** The line of a binding; none for an insert, which repeats its fact, and where no number was compared. */
    Optional<ProofLine> of(CheckedBinding checked) {
        if (checked.binding().mode() != BindingMode.ASSERT
                || checked.verdict().isEmpty()
                || !(checked.binding().target() instanceof Target.FactTarget(String id))) {
            return Optional.empty();
        }
        return facts.find(id)
                .flatMap(fact -> checked.tested()
                        .flatMap(tested -> test(fact, tested))
                        .map(test -> line(test, checked, checked.verdict().get())));
    }

    private static Optional<Test> test(Fact fact, TestedPhrase tested) {
        Meaning words = tested.words();
        if (!(fact.value() instanceof OfQuantity value)
                || !words.isQuantity()
                || words.range().equals(Interval.ALL)
                || !areOfOneUnit(words.unit(), value.quantity().unit())) {
            return Optional.empty();
        }
        Quantity known = (tested.nominal() ? ValueText.nominal(value) : value).quantity();
        Optional<Rational> said = words.written().map(number -> number.value());
        ComparedFact compared = ComparedFact.of(words, known);
        Optional<Rational> nominal = value.nominal()
                .flatMap(number -> ComparedFact.of(words, known.withRange(Interval.point(number)))
                        .range()
                        .asPoint());
        boolean opposed = compared.basis() == ComparedFact.Basis.SIZE
                && words.direction() != Direction.NONE
                && known.way() != Direction.NONE
                && words.direction() != known.way();
        if (!opposed) {
            boolean sized = compared.basis() == ComparedFact.Basis.SIZE;
            return Optional.of(new Test(
                    words.range(),
                    said,
                    compared.range(),
                    nominal,
                    compared.unit(),
                    compared.basis(),
                    sized ? words.direction() : Direction.NONE,
                    sized ? known.way() : Direction.NONE));
        }
        boolean down = words.direction() == Direction.DOWN;
        return Optional.of(new Test(
                down ? words.range().negate() : words.range(),
                down ? said.map(Rational::negate) : said,
                known.nature() == Nature.FALL ? known.range().negate() : known.range(),
                Optional.empty(),
                compared.unit(),
                ComparedFact.Basis.VALUE,
                words.direction(),
                known.way()));
    }

    private static boolean areOfOneUnit(Unit words, Unit fact) {
        return switch (fact) {
            case Unit.Count _ -> words instanceof Unit.Count;
            case Unit.Percent _, Unit.Ratio _ -> words.isProportion();
            case Unit.PercentagePoints _, Unit.Money _, Unit.Duration _, Unit.Rate _ -> words.equals(fact);
        };
    }

    private ProofLine line(Test test, CheckedBinding checked, Verdict verdict) {
        Interval written = test.said().map(Interval::point).orElse(test.words());
        NumberLine line = NumberLine.of(test.words(), test.known(), written);
        Mark words = mark(line, test.words(), test.said().orElse(middle(line, test.words())), test, test.named());
        Mark fact = known(line, test);
        return new ProofLine(
                verdict.label(),
                words,
                fact,
                test.areApart() && !verdict.equals(Verdict.SUPPORTED)
                        ? Optional.of(new Stretch(
                                Scale.written(line.place(test.nearest())), Scale.written(line.place(test.number()))))
                        : Optional.empty(),
                gap(test, checked, verdict),
                sentence(
                        test,
                        same(test).orElse(words.words()),
                        isDot(line, test.known()) ? fact.words() : language.text("proof.range", fact.words()),
                        verdict),
                line.scale().stream()
                        .map(number -> new Tick(Scale.written(line.place(number)), numbers.number(number, test.unit())))
                        .toList(),
                line.low().toDecimal(34).toPlainString(),
                line.high().toDecimal(34).toPlainString());
    }

    /** The fact; one that is known to lie within a dot goes by its number. */
    private Mark known(NumberLine line, Test test) {
        Mark mark = mark(line, test.known(), middle(line, test.known()), test, test.way());
        return test.nominal()
                .filter(_ -> isDot(line, test.known()) && test.known().asPoint().isEmpty())
                .map(number -> numbers.known(test.known(), number, test.unit()))
                .map(words -> new Mark(
                        numbers.brief(words),
                        moved(test.way(), words),
                        mark.from(),
                        mark.length(),
                        mark.at(),
                        mark.anchor()))
                .orElse(mark);
    }

    /** The number that words and fact go by, where they are known equally far. */
    private Optional<String> same(Test test) {
        return test.nominal()
                .filter(_ -> test.words().equals(test.known()))
                .map(number -> moved(test.named(), numbers.known(test.known(), number, test.unit())));
    }

    private static boolean isDot(NumberLine line, Interval range) {
        return line.to(range).minus(line.from(range)).compareTo(DOT) <= 0;
    }

    private Mark mark(NumberLine line, Interval range, Rational at, Test test, Direction way) {
        Rational from = line.from(range);
        Rational place = line.place(at);
        String anchor =
                place.isBelow(EDGE) ? "start" : place.isAbove(Rational.of(100).minus(EDGE)) ? "end" : "middle";
        return new Mark(
                numbers.range(range, test.unit()),
                moved(way, numbers.inWords(test.isOpposed() ? range.abs() : range, test.unit())),
                Scale.written(from),
                Scale.written(line.to(range).minus(from)),
                Scale.written(place),
                anchor);
    }

    private String moved(Direction way, String size) {
        return switch (way) {
            case UP -> language.text("proof.rise", size);
            case DOWN -> language.text("proof.fall", size);
            case NONE -> size;
        };
    }

    /** The middle of a range; its one end where it has no other, and where that does not belong to it the middle of what the line shows. */
    private static Rational middle(NumberLine line, Interval range) {
        Rational low = range.low().end().orElse(line.low()).max(line.low());
        Rational high = range.high().end().orElse(line.high()).min(line.high());
        return low.plus(high).times(HALF);
    }

    private String gap(Test test, CheckedBinding checked, Verdict verdict) {
        if (test.isOpposed()) {
            return language.text("proof.opposed");
        }
        if (test.areApart()) {
            return verdict == Verdict.SUPPORTED
                    ? ""
                    : numbers.apart(
                            test.number(),
                            test.nearest(),
                            test.unit(),
                            test.basis(),
                            test.known().asPoint().isEmpty());
        }
        return verdict == Verdict.SUPPORTED
                ? limited(checked).map(room -> when(room, checked, room(room))).orElse("")
                : "";
    }

    /** The headroom that is shown: that of the last fact at the root which cannot move without limit, and can move at all. */
    private Optional<Headroom> limited(CheckedBinding checked) {
        return headrooms.of(checked).stream()
                .filter(room -> room.up().isPresent() || room.down().isPresent())
                .filter(room -> room.known().quantity().range().asPoint().isPresent())
                .filter(room -> !isFixed(room))
                .reduce((_, last) -> last);
    }

    private static boolean isFixed(Headroom room) {
        Optional<Rational> known = room.known().quantity().range().asPoint();
        return room.up().map(Headroom.Limit::holds).equals(known)
                && room.down().map(Headroom.Limit::holds).equals(known);
    }

    private String room(Headroom room) {
        Optional<String> up = room.up().map(limit -> numbers.exact(room, limit.holds()));
        Optional<String> down = room.down().map(limit -> numbers.exact(room, limit.holds()));
        String noun = noun(room);
        if (up.isPresent() && down.isPresent()) {
            return language.text("proof.true-between", down.get(), up.get() + noun);
        }
        return up.map(most -> language.text("proof.true-up", most + noun))
                .orElseGet(() -> language.text("proof.true-down", down.orElse("") + noun));
    }

    /** The same with the period of the fact that may move, where it is another than the one that the words are bound to. */
    private String when(Headroom room, CheckedBinding checked, String said) {
        boolean own = checked.binding().target() instanceof Target.FactTarget(String id) && id.equals(room.fact());
        return own
                ? said
                : facts.find(room.fact())
                        .flatMap(Fact::period)
                        .map(period -> period.isCalendarYear()
                                ? language.text("proof.in-year", said, language.period(period))
                                : said + " (" + language.period(period) + ")")
                        .orElse(said);
    }

    /** What a fact counts, after its number: the first noun that it may be called by, else its unit. */
    private String noun(Headroom room) {
        if (!(room.known().quantity().unit() instanceof Unit.Count(String unit))) {
            return "";
        }
        String noun = facts.find(room.fact()).stream()
                .flatMap(fact -> fact.declared().vocabulary().counts().stream())
                .findFirst()
                .orElse(unit);
        return noun.isEmpty() ? "" : " " + noun;
    }

    private String sentence(Test test, String words, String fact, Verdict verdict) {
        if (test.words().equals(test.known())) {
            return language.text("proof.same", words);
        }
        if (verdict == Verdict.SUPPORTED || test.areApart()) {
            return language.text("proof.both", words, fact);
        }
        return language.text(test.words().contains(test.known()) ? "proof.number-fits" : "proof.partly", words, fact);
    }
}
