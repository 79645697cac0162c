package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.judge.ChangeJudge;
import dev.standfirst.check.judge.ComparisonJudge;
import dev.standfirst.check.judge.DateJudge;
import dev.standfirst.check.judge.Deficits;
import dev.standfirst.check.judge.Denial;
import dev.standfirst.check.judge.LaterOverEarlier;
import dev.standfirst.check.judge.PeriodJudge;
import dev.standfirst.check.judge.PhraseJudge;
import dev.standfirst.check.judge.PlaceJudge;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.judge.SettingJudge;
import dev.standfirst.check.judge.StepJudge;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.Setting;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.MeaningInUnit;
import dev.standfirst.prose.format.PhraseParts;
import dev.standfirst.prose.model.BindingRule;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Mood;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Timing;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the words of one binding against the fact that they are bound to, each kind of fact in its own way. */
final class BindingJudge {
    private final CheckContext project;
    private final QuantityJudge quantities;
    private final Role role;
    private final FaultReport faults;

    BindingJudge(CheckContext project, QuantityJudge quantities, Role role, FaultReport faults) {
        this.project = project;
        this.quantities = quantities;
        this.role = role;
        this.faults = faults;
    }

    /**
     * Judges words.
     *
     * @param setting the periods in which they stand where they name none
     */
    Outcome judge(Fact fact, BoundPhrase phrase, Setting setting) {
        return SettingJudge.judge(judge(fact, phrase), setting, fact);
    }

    private Outcome judge(Fact fact, BoundPhrase phrase) {
        boolean words = fact.value() instanceof FactValue.OfText || fact.value() instanceof FactValue.OfBoolean;
        Optional<String> cut = words ? phrase.cutWord() : Optional.empty();
        if (cut.isPresent()) {
            return Outcome.fault(faults.cutNumber(phrase.binding(), cut.get()));
        }
        boolean unreadable = phrase.readings().stream().anyMatch(reading -> reading.duty() == BindingRule.UNREADABLE);
        if (unreadable && !(fact.value() instanceof FactValue.OfText)) {
            return Outcome.fault(
                    faults.unreadable(phrase.shown(), phrase.binding().span()));
        }
        return switch (fact.value()) {
            case FactValue.OfText(String own) ->
                Outcome.of(denied(
                        phrase.said().denied(),
                        PhraseJudge.text(
                                phrase.shown(),
                                own,
                                fact.declared().vocabulary().also())));
            case FactValue.OfBoolean(var truth) -> truth(fact, truth, phrase);
            case FactValue.OfDate(var date) -> date(fact, date, phrase);
            case FactValue.OfSeries _ -> Outcome.fault(faults.wholeSeries(phrase.binding(), fact));
            case FactValue.OfQuantity quantity -> quantity(fact, quantity, phrase);
        };
    }

    private Outcome truth(Fact fact, Truth truth, BoundPhrase phrase) {
        Optional<Judgement> said = PhraseJudge.truth(phrase.shown(), phrase.said(), truth, fact)
                .map(judgement -> denied(phrase.said().isDenial(), judgement));
        if (said.isEmpty()) {
            return Outcome.fault(faults.neitherAssertsNorDenies(phrase.binding(), fact));
        }
        var period = PeriodJudge.judge(phrase.said().timing(), fact);
        return Outcome.of(said.get().worst(period.judgement())).with(period.doubts());
    }

    private Outcome date(Fact fact, LocalDate date, BoundPhrase phrase) {
        return phrase.readings().stream()
                .filter(reading -> reading.date().isPresent())
                .findFirst()
                .map(reading -> Outcome.of(
                        denied(
                                reading.statement().denied(),
                                DateJudge.judge(
                                        reading.statement().day(),
                                        reading.date().orElseThrow(),
                                        date)),
                        reading))
                .orElseGet(() -> Outcome.fault(faults.noDate(phrase.binding(), fact)));
    }

    private Outcome quantity(Fact fact, FactValue.OfQuantity value, BoundPhrase phrase) {
        List<Reading> found = phrase.readings().stream()
                .filter(reading -> reading.date().isEmpty())
                .toList();
        if (found.stream().noneMatch(reading -> reading.says().isQuantity())) {
            Optional<Judgement> place = PlaceJudge.judge(phrase.said(), fact, project.facts());
            if (place.isPresent()) {
                return placed(phrase, fact, place.get());
            }
        }
        if (found.isEmpty()) {
            return PhraseJudge.highest(phrase.said(), value, fact)
                    .map(judgement -> placed(phrase, fact, judgement))
                    .orElseGet(() -> Outcome.fault(faults.noQuantity(phrase.binding(), fact)));
        }
        if (found.size() > 1) {
            return Outcome.fault(faults.manyQuantities(phrase.binding()));
        }
        Reading words = found.getFirst();
        Reading reading = words.saying(meant(words.says(), fact, value.quantity()));
        if (reading.statement().fromLowest()) {
            return Outcome.of(
                    Judgement.notEstablished("the words count from the lowest, but the fact counts from the highest"),
                    reading);
        }
        Slot slot = phrase.slot();
        if (reading.numberStart() < slot.start() || reading.numberEnd() > slot.end()) {
            String whole = phrase.passage().text().substring(reading.numberStart(), reading.numberEnd());
            return Outcome.fault(faults.cutNumber(phrase.binding(), whole));
        }
        boolean others = reading.statement().exclusion().isPresent();
        if (others && reading.kind() == Kind.COUNT) {
            return Outcome.fault(faults.countOfOthers(phrase, fact, reading));
        }
        FactValue.OfQuantity known =
                Deficits.of(reading, fact, LaterOverEarlier.of(reading, fact, value), project.facts());
        Outcome judged = quantity(reading, fact, known, phrase);
        return others && judged.judgement().verdict() == Verdict.SUPPORTED
                ? Outcome.fault(faults.countOfOthers(phrase, fact, reading))
                : judged;
    }

    /** A place in an order, with the period of which the words say it. */
    private static Outcome placed(BoundPhrase phrase, Fact fact, Judgement place) {
        var period = PeriodJudge.judge(phrase.said().timing(), fact);
        return Outcome.of(denied(phrase.said().isDenial(), place).worst(period.judgement()))
                .with(period.doubts());
    }

    /** Words in the unit of a fact; a rate of growth over a year or more is one 'a year' as well. */
    private static Meaning meant(Meaning words, Fact fact, Quantity known) {
        boolean yearly = known.nature().isGrowth()
                && fact.period().filter(BindingJudge::isYear).isPresent();
        Meaning said = yearly ? MeaningInUnit.overAYear(words) : words;
        boolean rate = known.unit() instanceof Unit.Rate;
        String name = fact.label();
        return MeaningInUnit.of(
                rate ? MeaningInUnit.ofEach(said, known.unit(), name) : MeaningInUnit.overATime(said, name),
                known.unit());
    }

    private static boolean isYear(Period period) {
        return !period.start().plusYears(1).isAfter(period.end().plusDays(1));
    }

    /** Judges the one quantity that a binding's words say: its number, its period and the step to it, and whether they are denied. */
    private Outcome quantity(Reading reading, Fact fact, FactValue.OfQuantity value, BoundPhrase phrase) {
        boolean nominal = role == Role.CLAIMED && isEquated(fact, phrase.passage());
        boolean level = StepJudge.isLevelOfChanges(reading.says(), fact)
                || (reading.statement().mood().is(Mood.Kind.UNREAL)
                        && !value.quantity().change());
        Reading judged = level ? reading.saying(reading.says().undirected()) : reading;
        Judgement number = quantities.judge(
                judged.says(),
                nominal ? ValueText.nominal(value) : value,
                called(reading, fact, value.quantity().unit(), phrase));
        var period = PeriodJudge.judge(timing(reading, fact, phrase), fact);
        Judgement beside = period.judgement()
                .worst(StepJudge.judge(reading, phrase, fact, project.facts()))
                .worst(reading.statement()
                        .place()
                        .map(place -> PlaceJudge.judge(place, fact, project.facts()))
                        .orElseGet(() -> Judgement.supported("")))
                .worst(ChangeJudge.judge(reading, fact, value, phrase))
                .worst(ComparisonJudge.judge(reading, fact, value, phrase, project.facts()));
        if (reading.statement().denied()) {
            return Outcome.of(Denial.of(number).worst(beside), reading).with(period.doubts());
        }
        Slot slot = phrase.slot();
        var parts = PhraseParts.of(judged, phrase.passage().text(), slot.start(), slot.end());
        var tested = new TestedPhrase(parts, nominal, beside.verdict());
        return new Outcome(number.worst(beside), Optional.of(reading), false, Optional.of(tested), period.doubts());
    }

    /** What a fact may be called; the first noun of its own unit too, where all of that is after the number: 'countries and territories'. */
    private static List<String> called(Reading reading, Fact fact, Unit unit, BoundPhrase phrase) {
        List<String> counts = fact.declared().vocabulary().counts();
        boolean whole = unit instanceof Unit.Count(String own)
                && own.indexOf(' ') > 0
                && phrase.passage().text().regionMatches(true, reading.numberEnd() + 1, own, 0, own.length());
        return whole && reading.unit() instanceof Unit.Count(String noun)
                ? Stream.concat(counts.stream(), Stream.of(noun)).toList()
                : counts;
    }

    /**
     * The periods of words; 'a year later', of which the sentence does not say from when, counts from the period of the last figure before of
     * which the fact is so much later, else from that of the last one.
     */
    private Timing timing(Reading reading, Fact fact, BoundPhrase phrase) {
        Timing said = reading.statement().timing();
        if (!said.isUnanchored()) {
            return said;
        }
        List<Timing> anchored =
                beside(fact, phrase).stream().map(said::anchoredAt).toList();
        return anchored.stream()
                .filter(each -> fact.period().filter(each::isShiftedTo).isPresent())
                .findFirst()
                .or(() -> anchored.stream().findFirst())
                .orElse(said);
    }

    /** The periods of the figures before bound words in their sentence, or the one before, that count the same; the last first. */
    private List<Period> beside(Fact fact, BoundPhrase phrase) {
        Slot slot = phrase.slot();
        int own = phrase.passage().sentence(slot.start()).start();
        int start = own == 0 ? 0 : phrase.passage().sentence(own - 2).start();
        return phrase.passage().slots().stream()
                .filter(other -> other.start() >= start && other.end() <= slot.start())
                .flatMap(other -> other.binding().target() instanceof Target.FactTarget(String id)
                        ? project.facts().find(id).stream()
                        : Stream.empty())
                .filter(other -> isOfOneUnit(other, fact))
                .flatMap(other -> other.period().stream())
                .toList()
                .reversed();
    }

    private static boolean isOfOneUnit(Fact one, Fact other) {
        return one.value() instanceof FactValue.OfQuantity first
                && other.value() instanceof FactValue.OfQuantity second
                && first.quantity().unit().equals(second.quantity().unit())
                && first.quantity().change() == second.quantity().change();
    }

    /** A judgement on words, reversed where they are denied: 'the deadline was not 31 October'. */
    private static Judgement denied(boolean denied, Judgement stated) {
        return denied ? Denial.of(stated) : stated;
    }

    /** Whether a text says that money equals money in another currency, and {@code fact} is either of the two. */
    private boolean isEquated(Fact fact, FilledPassage passage) {
        return ValueText.isConversion(fact)
                || passage.slots().stream()
                        .flatMap(slot -> slot.binding().target() instanceof Target.FactTarget(String id)
                                ? project.facts().find(id).stream()
                                : Stream.empty())
                        .anyMatch(other -> ValueText.isConversion(other)
                                && other.inputs().getFirst().equals(fact.id()));
    }
}
