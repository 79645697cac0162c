package dev.standfirst.check.aptness;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.judge.QuantityJudge;
import dev.standfirst.check.model.BoundPhrase;
import dev.standfirst.check.model.Outcome;
import dev.standfirst.check.model.TestedPhrase;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.check.wording.PlaceValue;
import dev.standfirst.check.wording.Wordings;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue.OfQuantity;
import dev.standfirst.fact.model.FactValue.OfSeries;
import dev.standfirst.fact.model.FormulaFunction;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.prose.format.DateWords;
import dev.standfirst.prose.model.Form;
import dev.standfirst.prose.model.Hedge;
import dev.standfirst.prose.model.Meaning;
import dev.standfirst.prose.model.Mood;
import dev.standfirst.prose.model.Remark;
import dev.standfirst.quantity.Interval;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Warns of words that hold but mislead. A caveat answers the warnings that it names; better words answer the rest. */
public final class Aptness {
    /** The floor of 'hundreds'. */
    private static final Rational HUNDREDS = Rational.of(200);

    private final CheckContext project;
    private final QuantityJudge quantities;
    private final PublishedText text;
    private final Diagnostics diagnostics;

    /** Warns of words in one text. */
    public Aptness(CheckContext project, QuantityJudge quantities, PublishedText text, Diagnostics diagnostics) {
        this.text = text;
        this.project = project;
        this.quantities = quantities;
        this.diagnostics = diagnostics;
    }

    /** Warns of what misleads in words that were judged: how well the fact is known, and how they put it. */
    public void judge(BoundPhrase phrase, Fact fact, Outcome outcome) {
        Binding binding = phrase.binding();
        outcome.doubts().longer().ifPresent(named -> partPeriod(binding, fact, named));
        outcome.doubts().base().ifPresent(named -> unknownBase(binding, fact, named));
        outcome.doubts().setting().ifPresent(named -> setting(binding, fact, named));
        settled(phrase, fact);
        attributed(phrase, fact);
        review(binding, fact);
        if (outcome.judgement().verdict() == Verdict.SUPPORTED) {
            new MoodAptness(project, text.on(), diagnostics).judge(binding, fact, mood(phrase, outcome));
            new LabelAptness(diagnostics).judge(phrase, fact);
            outcome.reading().ifPresent(reading -> {
                new NounAptness(project, diagnostics).judge(phrase, fact, reading);
                reading.statement()
                        .place()
                        .ifPresent(place -> new PlaceAptness(project, diagnostics).judge(phrase, fact, place));
            });
            notUnderstood(fact, outcome, phrase)
                    .forEach(words -> QualifierAptness.warn(words, binding, fact, diagnostics));
        }
        if (outcome.tested().isPresent() && fact.value() instanceof OfQuantity value) {
            TestedPhrase tested = outcome.tested().get();
            likeForLike(binding, fact);
            weak(binding, fact, value, tested);
            new WordAptness(project, diagnostics).judge(phrase, fact, tested);
        }
    }

    /** The words beside a figure that make another quantity of it, and that the fact does not have. */
    public List<String> notUnderstood(Fact fact, Outcome outcome, BoundPhrase phrase) {
        return new QualifierAptness(project, text.on()).notUnderstood(fact, outcome, phrase);
    }

    private static Mood mood(BoundPhrase phrase, Outcome outcome) {
        return outcome.reading()
                .map(reading -> reading.statement().mood())
                .orElseGet(() -> phrase.said().mood());
    }

    private void warn(
            DiagnosticCode code, CaveatAnswer answer, Binding binding, Fact fact, String message, String help) {
        if (!fact.isAnswered(answer)) {
            diagnostics.add(Diagnostic.of(code, binding.span(), message)
                    .related(fact.declared().span(), "“" + fact.id() + "”")
                    .help(help + ", or give the fact a caveat with “answers: [" + answer.label() + "]”"));
        }
    }

    private void partPeriod(Binding binding, Fact fact, Period named) {
        warn(
                DiagnosticCode.PART_PERIOD,
                CaveatAnswer.PART_PERIOD,
                binding,
                fact,
                "the words name " + named + ", but the figure covers only "
                        + fact.period().map(Period::toString).orElse("part of it"),
                "name the period that the figure covers");
    }

    private void unknownBase(Binding binding, Fact fact, Period named) {
        warn(
                DiagnosticCode.UNKNOWN_BASE,
                CaveatAnswer.BASE,
                binding,
                fact,
                "the words measure the change from " + named + ", but the fact does not say what it is measured from",
                "add “compared-with: " + named
                        + "” to the fact if that is what it is measured from, leave the base out");
    }

    private void setting(Binding binding, Fact fact, Period named) {
        fact.period()
                .ifPresent(own -> diagnostics.add(Diagnostic.of(
                                DiagnosticCode.UNNAMED_PERIOD,
                                binding.span(),
                                "the words before these name " + named + ", but the fact is for " + own)
                        .related(fact.declared().span(), "“" + fact.id() + "”")
                        .help("name " + own + " in the sentence")));
    }

    private void likeForLike(Binding binding, Fact fact) {
        var breaks = new Breaks(project);
        var like = new LikeForLike(project);
        boolean share = fact.comparison()
                .filter(comparison -> comparison.function() == FormulaFunction.SHARE)
                .isPresent();
        fact.comparison()
                .flatMap(comparison -> like.difference(comparison).or(() -> breaks.between(comparison)))
                .or(() -> breaks.amongHeld(fact))
                .ifPresent(difference -> warn(
                        share ? DiagnosticCode.SHARE_UNIVERSE : DiagnosticCode.NOT_LIKE_FOR_LIKE,
                        CaveatAnswer.LIKE_FOR_LIKE,
                        binding,
                        fact,
                        difference,
                        "compare periods and measures that are alike"));
    }

    private void settled(BoundPhrase phrase, Fact fact) {
        if (fact.statuses().contains(Status.PROVISIONAL) && !phrase.has(Remark.Kind.UNSETTLED)) {
            warn(
                    DiagnosticCode.PROVISIONAL,
                    CaveatAnswer.PROVISIONAL,
                    phrase.binding(),
                    fact,
                    "the figure is provisional, but the sentence does not say so",
                    "say that it is provisional");
        }
    }

    /** The speakers of a figure, or where it is computed, of the figures that it rests on: each is in the sentence. */
    private void attributed(BoundPhrase phrase, Fact fact) {
        if (!fact.statuses().contains(Status.ATTRIBUTED)) {
            return;
        }
        boolean own = !fact.declared().attribution().saidBy().isEmpty();
        List<String> unnamed = (own ? List.of(fact) : project.facts().parts(fact))
                .stream()
                        .filter(part -> own || isAttributed(part))
                        .map(part -> part.declared().attribution().saidBy())
                        .filter(speaker -> !speaker.isEmpty() && !phrase.names(speaker))
                        .distinct()
                        .toList();
        if (!unnamed.isEmpty()) {
            String speakers = String.join(" and ", unnamed);
            boolean one = unnamed.size() == 1;
            warn(
                    DiagnosticCode.UNATTRIBUTED,
                    CaveatAnswer.ATTRIBUTED,
                    phrase.binding(),
                    fact,
                    own
                            ? "only " + speakers + " gives this figure, but the sentence does not name them"
                            : "this figure is computed from " + (one ? "one that only " : "figures that only ")
                                    + speakers + (one ? " gives" : " give") + ", but the sentence does not name them",
                    "say in the sentence who gives it");
        }
    }

    /** Whether somebody's word is behind a fact, or behind a row of it. */
    private static boolean isAttributed(Fact fact) {
        return fact.statuses().contains(Status.ATTRIBUTED)
                || (fact.value() instanceof OfSeries(Series series)
                        && series.points().stream()
                                .anyMatch(point -> point.statuses().contains(Status.ATTRIBUTED)));
    }

    /** 'Over 10 per cent' of 92.7: beyond the next step of its own size, a lower number says too little. */
    private void weak(Binding binding, Fact fact, OfQuantity value, TestedPhrase tested) {
        Meaning words = tested.words();
        Interval size = value.quantity().change()
                ? value.quantity().range().abs()
                : value.quantity().range();
        if (words.hedge() == Hedge.VAGUE) {
            vague(binding, value, words, size);
            return;
        }
        if (words.written().isEmpty() || words.form() != Form.NUMBER) {
            return;
        }
        Rational x = words.written().get().value();
        Rational step = PlaceValue.grain(x);
        boolean weak = switch (words.hedge()) {
            case Hedge.OVER, Hedge.AT_LEAST ->
                low(size).filter(low -> low.isAbove(x.plus(step))).isPresent();
            case Hedge.UNDER, Hedge.AT_MOST ->
                high(size).filter(high -> high.isBelow(x.minus(step))).isPresent();
            case Hedge.ABOUT ->
                size.asPoint().filter(x::equals).isPresent() && !fact.statuses().contains(Status.ESTIMATE);
            default -> false;
        };
        if (weak) {
            Diagnostic weaker = weaker(binding, value);
            diagnostics.add(new Wordings(project, quantities)
                    .strongest(tested.parts(), fact)
                    .map(stronger -> weaker.fix("say %s", stronger))
                    .orElse(weaker.help("name a number nearer to the value")));
        }
    }

    /** 'Hundreds' of what are thousands. */
    private void vague(Binding binding, OfQuantity value, Meaning words, Interval size) {
        Optional<Rational> floor = low(words.range());
        Optional<Rational> next = floor.map(x -> x.isBelow(HUNDREDS) ? HUNDREDS : x.times(Rational.of(10)));
        if (next.isPresent()
                && low(size).filter(low -> !low.isBelow(next.get())).isPresent()) {
            diagnostics.add(weaker(binding, value).help("name a larger magnitude, or a number"));
        }
    }

    private static Diagnostic weaker(Binding binding, OfQuantity value) {
        return Diagnostic.of(
                DiagnosticCode.WEAK_WORDS,
                binding.span(),
                "these words are true, but say much less than is known: " + ValueText.compactSize(value));
    }

    /** The first review that is due, of the figure or of one that it is computed from. */
    private void review(Binding binding, Fact fact) {
        project.facts().parts(fact).stream()
                .flatMap(part -> part.declared().maintenance().reviewBy().stream()
                        .filter(date -> date.isBefore(project.asOf()))
                        .map(date -> new Due(part, date)))
                .min(Comparator.comparing(Due::date))
                .ifPresent(due -> warn(
                        DiagnosticCode.PAST_REVIEW,
                        CaveatAnswer.REVIEW,
                        binding,
                        fact,
                        (due.part().equals(fact)
                                        ? "this figure"
                                        : "“" + due.part().id() + "”, from which this figure is computed,")
                                + " was due for review by " + DateWords.of(due.date()),
                        "check the figure, and set a later “review-by”"));
    }

    private record Due(Fact part, LocalDate date) {}

    private static Optional<Rational> low(Interval interval) {
        return interval.low().end();
    }

    private static Optional<Rational> high(Interval interval) {
        return interval.high().end();
    }
}
