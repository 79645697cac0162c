package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Evaluation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.NormalizedText;
import dev.standfirst.fact.model.Rating;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.prose.NameReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verdict on a claim: the worst of its tests, and none where no independent figure tests it. */
public final class ClaimJudge {
    private final CheckContext project;
    private final Diagnostics diagnostics;

    public ClaimJudge(CheckContext project, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
    }

    /**
     * One of the tests of a claim.
     *
     * @param verdict what it says
     * @param reason why, one sentence
     * @param place where it is
     * @param facts the facts that it rests on
     */
    private record Test(Verdict verdict, String reason, SourceSpan place, List<Fact> facts) {}

    public CheckedClaim judge(Claim claim, CheckedText said) {
        List<Test> tests = tests(claim, said);
        List<Fact> restsOn =
                tests.stream().flatMap(test -> test.facts().stream()).toList();
        Optional<Test> worst = tests.stream().max(Comparator.comparing(Test::verdict));
        Verdict verdict = worst.map(Test::verdict).orElse(Verdict.UNVERIFIED);
        String reason = worst.map(Test::reason).orElse("no figure tests the claim");
        if (verdict == Verdict.SUPPORTED && onlyOwnFigures(claim, restsOn)) {
            verdict = Verdict.UNVERIFIED;
            reason = "consistent with the speaker's own figures; no independent source";
        }
        rating(
                claim,
                verdict,
                reason,
                verdict == Verdict.UNVERIFIED ? null : worst.map(Test::place).orElse(null));
        explained(claim);
        return new CheckedClaim(
                claim,
                verdict,
                said,
                reason,
                caveats(restsOn),
                !claim.untested().isEmpty() && !tests.isEmpty(),
                Optional.empty());
    }

    /** The words that were said about facts and so have a verdict, in order, and then what must hold as well. */
    private List<Test> tests(Claim claim, CheckedText said) {
        var tests = new ArrayList<Test>();
        for (CheckedBinding binding : said.bindings()) {
            binding.verdict()
                    .ifPresent(verdict -> tests.add(new Test(
                            verdict,
                            "“" + binding.shown() + "”: " + binding.reason(),
                            binding.binding().span(),
                            fact(binding))));
        }
        if (!claim.holds().isEmpty()) {
            tests.add(holds(claim));
        }
        // A formula of no facts, '1 < 2', or of one beside itself, 'a <= a', says nothing of the world.
        tests.removeIf(test -> test.facts().isEmpty() && test.verdict() != Verdict.NOT_ESTABLISHED);
        return tests;
    }

    private Test holds(Claim claim) {
        Evaluation holds = project.facts().evaluate(claim.holds());
        diagnostics.addAll(holds.diagnostics());
        Verdict verdict = verdict(holds, claim);
        return new Test(
                verdict,
                "“" + claim.holds().text().strip() + "” is " + word(verdict),
                claim.holds().span(),
                holds.decided()
                        ? List.of()
                        : holds.inputs().stream()
                                .flatMap(id -> project.facts().find(id).stream())
                                .toList());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "true";
            case CONTRADICTED -> "false";
            case NOT_ESTABLISHED, UNVERIFIED -> "not certain";
        };
    }

    private List<Fact> fact(CheckedBinding binding) {
        return binding.binding().target() instanceof Target.FactTarget(String id)
                ? project.facts().find(id).stream().toList()
                : List.of();
    }

    private Verdict verdict(Evaluation holds, Claim claim) {
        if (holds.value().isEmpty()) {
            return Verdict.NOT_ESTABLISHED;
        }
        if (holds.value().get() instanceof FactValue.OfBoolean(var truth)) {
            return switch (truth) {
                case TRUE -> Verdict.SUPPORTED;
                case FALSE -> Verdict.CONTRADICTED;
                case UNKNOWN -> Verdict.NOT_ESTABLISHED;
            };
        }
        diagnostics.add(Diagnostic.of(
                        DiagnosticCode.FORMULA_TYPE,
                        claim.holds().span(),
                        "“holds” must be true or false, but this is a value")
                .help("compare it with something, as in “… < -90 %”"));
        return Verdict.NOT_ESTABLISHED;
    }

    private boolean onlyOwnFigures(Claim claim, List<Fact> restsOn) {
        String speaker = claim.speaker().name();
        return !restsOn.isEmpty()
                && restsOn.stream()
                        .flatMap(fact -> project.roots(fact).stream())
                        .map(root -> root.declared().attribution().saidBy())
                        .allMatch(by -> NormalizedText.of(by).equals(NormalizedText.of(speaker))
                                || NameReader.areOne(by, speaker));
    }

    private static List<String> caveats(List<Fact> facts) {
        var caveats = new LinkedHashSet<String>();
        facts.forEach(fact -> caveats.addAll(TextJudge.texts(fact.caveats())));
        return List.copyOf(caveats);
    }

    /** Reports a rating that is too kind, with the place of the test that is worst, where one fails. */
    private void rating(Claim claim, Verdict verdict, String reason, @Nullable SourceSpan place) {
        Rating kindest = kindest(verdict);
        Optional<Rating> rating = claim.assessment().rating();
        if (rating.isPresent()
                && rating.get().compareTo(kindest) < 0
                && claim.assessment().override().isEmpty()) {
            Diagnostic kind = Diagnostic.of(
                            DiagnosticCode.RATING,
                            claim.span(),
                            "the claim “" + claim.id() + "” is rated "
                                    + rating.get().label() + ", but its tests say " + verdict.words())
                    .help("rate it “" + kindest.label() + "” or lower, or give the reason in “override”");
            diagnostics.add(place == null ? kind : kind.related(place, reason));
        }
    }

    /** Reports a rating without the reason for it, which readers of the page would look for. */
    private void explained(Claim claim) {
        if (claim.assessment().rating().isPresent()
                && claim.assessment().rationale().isEmpty()
                && claim.assessment().override().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            DiagnosticCode.UNEXPLAINED_RATING,
                            claim.span(),
                            "the claim “" + claim.id() + "” is rated "
                                    + claim.assessment().rating().get().label() + ", but no “rationale” says why")
                    .help("explain the rating in “rationale”"));
        }
    }

    /** The kindest rating that a verdict allows. */
    private static Rating kindest(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Rating.TRUE;
            case UNVERIFIED, NOT_ESTABLISHED -> Rating.UNPROVEN;
            case CONTRADICTED -> Rating.MISLEADING;
        };
    }
}
