package dev.standfirst.check.text;

import dev.standfirst.check.aptness.Aptness;
import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.PublishedTexts.Role;
import dev.standfirst.check.judge.DateJudge;
import dev.standfirst.check.judge.Denial;
import dev.standfirst.check.judge.ExclusionPhrase;
import dev.standfirst.check.judge.InUnitOfFact;
import dev.standfirst.check.judge.NamedPeriods;
import dev.standfirst.check.judge.PeriodJudge;
import dev.standfirst.check.judge.PhraseJudge;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.judge.StepJudge;
import dev.standfirst.check.model.FilledPassage;
import dev.standfirst.check.model.FilledPassage.Slot;
import dev.standfirst.check.model.Judgement;
import dev.standfirst.check.model.PhraseParts;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.Binding;
import dev.standfirst.narrative.Target;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.Sentences;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the words of one binding against the fact that they are bound to, each kind of fact in its own way. */
final class BindingJudge {
    private final CheckContext project;
    private final QuantityJudge quantities;
    private final PublishedText text;
    private final Diagnostics diagnostics;
    private final FaultReport faults;

    BindingJudge(
            CheckContext project,
            QuantityJudge quantities,
            PublishedText text,
            Diagnostics diagnostics,
            FaultReport faults) {
        this.project = project;
        this.quantities = quantities;
        this.text = text;
        this.diagnostics = diagnostics;
        this.faults = faults;
    }

    /** A judgement, the reading it judged, and whether a fault of the binding itself has been reported already. */
    record Outcome(Judgement judgement, Optional<Reading> reading, boolean reported, Optional<PhraseParts> tested) {
        private static Outcome of(Judgement judgement) {
            return new Outcome(judgement, Optional.empty(), false, Optional.empty());
        }

        private static Outcome of(Judgement judgement, Reading reading) {
            return new Outcome(judgement, Optional.of(reading), false, Optional.empty());
        }

        private static Outcome fault(String reason) {
            return new Outcome(Judgement.notEstablished(reason), Optional.empty(), true, Optional.empty());
        }
    }

    /** The quantities that a binding's words have a part in; dates only where there is nothing else. */
    static List<Reading> readings(Slot slot, ProseText prose) {
        List<Reading> all = prose.readings().stream()
                .filter(reading -> reading.overlaps(slot.start(), Math.max(slot.end(), slot.start() + 1)))
                .toList();
        List<Reading> numbers = all.stream()
                .filter(reading -> reading.kind() != Kind.DATE && reading.kind() != Kind.ORDINAL)
                .filter(reading -> !reading.range().equals(Interval.ALL))
                .toList();
        return numbers.isEmpty() ? all : numbers;
    }

    Outcome judge(Fact fact, Slot slot, FilledPassage composed, ProseText prose) {
        Binding binding = slot.binding();
        String words = composed.shown(slot);
        Optional<Period> part = Optional.empty();
        Outcome outcome = switch (fact.value()) {
            case FactValue.OfText(String own) ->
                Outcome.of(denied(PhraseJudge.text(words, own, fact.declared().also()), prose, slot.start()));
            case FactValue.OfBoolean(var truth) -> {
                Optional<Judgement> said = PhraseJudge.truth(words, truth, fact)
                        .map(judgement -> Denial.deniesPhrase(prose, slot.start()) ? Denial.of(judgement) : judgement);
                if (said.isPresent()) {
                    var period = PeriodJudge.judge(
                            prose, NamedPeriods.Words.of(slot, prose), fact, text.on(), Optional.empty());
                    part = period.part();
                    yield Outcome.of(said.get().worst(period.judgement()));
                }
                yield Outcome.fault(faults.neitherAssertsNorDenies(binding, fact));
            }
            case FactValue.OfDate(var date) -> date(fact, date, slot, prose);
            case FactValue.OfSeries _ -> Outcome.fault(faults.wholeSeries(binding, fact));
            case FactValue.OfQuantity quantity -> quantity(fact, quantity, slot, composed, prose);
        };
        boolean quantity = fact.value() instanceof FactValue.OfQuantity;
        if (text.role() == Role.OURS && !quantity && !outcome.reported()) {
            new Aptness(project, quantities, diagnostics).known(binding, fact, composed.sentenceAt(slot.start()), part);
        }
        return outcome;
    }

    private Outcome date(Fact fact, LocalDate date, Slot slot, ProseText prose) {
        return readings(slot, prose).stream()
                .filter(reading -> reading.date().isPresent())
                .findFirst()
                .map(reading -> Outcome.of(
                        denied(
                                DateJudge.judge(
                                        lead(slot, reading, prose),
                                        reading.date().orElseThrow(),
                                        date),
                                prose,
                                reading.start()),
                        reading))
                .orElseGet(() -> Outcome.fault(faults.noDate(slot.binding(), fact)));
    }

    /** The bound words before what was read of them. */
    private static String lead(Slot slot, Reading reading, ProseText prose) {
        return prose.text().substring(slot.start(), Math.max(slot.start(), reading.numberStart()));
    }

    private Outcome quantity(
            Fact fact, FactValue.OfQuantity value, Slot slot, FilledPassage composed, ProseText prose) {
        Binding binding = slot.binding();
        List<Reading> found = readings(slot, prose).stream()
                .filter(reading -> reading.date().isEmpty())
                .toList();
        if (found.isEmpty()) {
            return PhraseJudge.highest(composed.shown(slot), value, fact)
                    .map(judgement -> Outcome.of(denied(judgement, prose, slot.start())))
                    .orElseGet(() -> Outcome.fault(faults.noQuantity(binding, fact)));
        }
        if (found.size() > 1) {
            return Outcome.fault(faults.manyQuantities(binding));
        }
        Reading reading = found.getFirst()
                .saying(InUnitOfFact.of(
                        found.getFirst().says(), value.quantity().unit()));
        if (reading.kind() == Kind.ORDINAL && PhraseJudge.isFromBelow(prose.text(), reading.end())) {
            return Outcome.of(
                    Judgement.notEstablished("the words count from the lowest, and the fact counts from the highest"),
                    reading);
        }
        if (reading.numberStart() < slot.start() || reading.numberEnd() > slot.end()) {
            String whole = composed.text().substring(reading.numberStart(), reading.numberEnd());
            return Outcome.fault(faults.cutNumber(binding, whole));
        }
        Optional<String> others = ExclusionPhrase.endOf(lead(slot, reading, prose));
        if (others.isPresent() && reading.kind() == Kind.COUNT) {
            return countOfOthers(others.get(), fact, reading, slot, prose);
        }
        Outcome judged = quantity(reading, fact, value, slot, composed, prose);
        return others.isPresent() && judged.judgement().verdict() == Verdict.SUPPORTED
                ? countOfOthers(others.get(), fact, reading, slot, prose)
                : judged;
    }

    private Outcome countOfOthers(String others, Fact fact, Reading number, Slot slot, ProseText prose) {
        String rest = prose.text().substring(number.numberStart(), slot.end());
        return Outcome.fault(faults.countOfOthers(
                slot.binding(), fact, others.equals("all but"), lead(slot, number, prose), number, rest));
    }

    /** Judges the one quantity that a binding's words say: its number, its period and the step to it, and whether they are denied. */
    private Outcome quantity(
            Reading reading,
            Fact fact,
            FactValue.OfQuantity value,
            Slot slot,
            FilledPassage composed,
            ProseText prose) {
        boolean nominal = text.role() == Role.CLAIMED && isEquated(fact, composed);
        boolean level = StepJudge.isLevelOfChanges(reading.says(), fact);
        Reading judged = level ? reading.saying(reading.says().undirected()) : reading;
        Judgement number = quantities
                .judge(
                        judged.says(),
                        nominal ? ValueText.nominal(value) : value,
                        fact.declared().counts())
                .worst(level ? StepJudge.sign(reading.says(), value) : Judgement.supported(""));
        var period = PeriodJudge.judge(
                prose, NamedPeriods.Words.of(reading, prose), fact, text.on(), beside(slot, fact, composed, prose));
        Judgement beside = period.judgement().worst(StepJudge.judge(reading, composed.text(), fact, project.facts()));
        if (Denial.denies(prose, reading)) {
            if (text.role() == Role.OURS) {
                new Aptness(project, quantities, diagnostics)
                        .known(slot.binding(), fact, composed.sentenceAt(slot.start()), period.part());
            }
            return Outcome.of(Denial.of(number).worst(beside), reading);
        }
        var tested = PhraseParts.of(judged, composed.text(), slot, nominal, beside.verdict());
        if (text.role() == Role.OURS) {
            new Aptness(project, quantities, diagnostics)
                    .judge(slot.binding(), fact, value, tested, composed.sentenceAt(slot.start()), period.part());
        }
        return new Outcome(number.worst(beside), Optional.of(reading), false, Optional.of(tested));
    }

    /** The period of the figure before a slot in its sentence that counts the same; asked for where a period is told from another. */
    private Optional<Period> beside(Slot slot, Fact fact, FilledPassage composed, ProseText prose) {
        if (prose.shifts().isEmpty()) {
            return Optional.empty();
        }
        int start = Sentences.start(composed.text(), slot.start());
        return composed.slots().stream()
                .filter(other -> other.start() >= start && other.end() <= slot.start())
                .flatMap(other -> other.binding().target() instanceof Target.FactTarget(String id)
                        ? project.facts().find(id).stream()
                        : Stream.empty())
                .filter(other -> isOfOneUnit(other, fact))
                .reduce((_, last) -> last)
                .flatMap(Fact::period);
    }

    private static boolean isOfOneUnit(Fact one, Fact other) {
        return one.value() instanceof FactValue.OfQuantity first
                && other.value() instanceof FactValue.OfQuantity second
                && first.quantity().unit().equals(second.quantity().unit())
                && first.quantity().change() == second.quantity().change();
    }

    /** A judgement on words at an offset, turned where they are denied: 'the deadline was not 31 October'. */
    private static Judgement denied(Judgement stated, ProseText prose, int offset) {
        return Denial.denies(prose, offset) ? Denial.of(stated) : stated;
    }

    /** Whether a text says that money equals money in another currency, and {@code fact} is either of the two. */
    private boolean isEquated(Fact fact, FilledPassage composed) {
        return ValueText.isConversion(fact)
                || composed.slots().stream()
                        .flatMap(slot -> slot.binding().target() instanceof Target.FactTarget(String id)
                                ? project.facts().find(id).stream()
                                : Stream.empty())
                        .anyMatch(other -> ValueText.isConversion(other)
                                && other.inputs().getFirst().equals(fact.id()));
    }
}
