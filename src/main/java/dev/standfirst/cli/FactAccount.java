package dev.standfirst.cli;

import dev.standfirst.build.Proof;
import dev.standfirst.check.CheckedBinding;
import dev.standfirst.check.CheckedClaim;
import dev.standfirst.check.Headroom;
import dev.standfirst.check.Inserts;
import dev.standfirst.check.Report;
import dev.standfirst.check.Values;
import dev.standfirst.check.Verdict;
import dev.standfirst.check.Windows;
import dev.standfirst.check.WorkedFormula;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.Visible;
import dev.standfirst.fact.Citation;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.Source;
import dev.standfirst.fact.Status;
import dev.standfirst.narrative.Embed;
import dev.standfirst.narrative.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says everything about one fact, for a terminal: what it is, where it comes from, how it is computed, and who uses it. */
final class FactAccount {
    private final Proof proof;
    private final List<String> lines = new ArrayList<>();

    private FactAccount(Proof proof) {
        this.proof = proof;
    }

    /** The lines of the account, with nothing in them that a terminal would obey. */
    static List<String> lines(Fact fact, Proof proof) {
        var account = new FactAccount(proof);
        account.write(fact);
        return List.copyOf(account.lines);
    }

    private void line(String words) {
        lines.add(Visible.of(words));
    }

    private void write(Fact fact) {
        line(fact.id() + ": " + fact.label());
        line("  value     " + Inserts.words(fact).orElseGet(() -> Values.compact(fact)));
        fact.period().ifPresent(period -> line("  period    " + period));
        if (!fact.statuses().isEmpty()) {
            line("  status    "
                    + fact.statuses().stream().sorted().map(Status::label).collect(Collectors.joining(", ")));
        }
        line("  declared  " + place(fact.declared().span()));
        fact.declared().sources().forEach(citation -> line("  source    " + source(citation)));
        WorkedFormula.of(fact, proof.facts()).ifPresent(worked -> line("  computed  " + worked));
        for (String id : fact.inputs()) {
            proof.facts()
                    .find(id)
                    .ifPresent(input -> line(
                            "    from    " + id + ", " + place(input.declared().span())));
        }
        fact.caveats()
                .forEach(caveat -> line("  caveat    " + caveat.text().text().strip()));
        for (Windows.Window window : proof.report().windows().of(fact)) {
            line("  window    " + window.from() + " to " + window.to() + ": " + window.compact()
                    + (window.own() ? " (this fact)" : ""));
        }
        fact.declared()
                .revisions()
                .forEach(revision -> line("  revised   " + Inserts.date(revision.on()) + ", was "
                        + revision.was().text().strip()
                        + revision.period().map(period -> " for " + period).orElse("")));
        feeds(fact);
        uses(fact);
        proof.report().claims().stream().filter(claim -> rests(claim, fact)).forEach(this::claim);
    }

    private void claim(CheckedClaim claim) {
        line("  claim     " + claim.claim().id() + "  " + claim.verdict().label()
                + claim.heldWhenSaid()
                        .map(then -> " now, " + then.label() + " when it was said")
                        .orElse(""));
    }

    private boolean rests(CheckedClaim claim, Fact fact) {
        var named = new ArrayList<String>();
        claim.said().bindings().forEach(binding -> {
            if (binding.binding().target() instanceof Target.FactTarget(String id)) {
                named.add(id);
            }
        });
        if (!claim.claim().holds().isEmpty()) {
            named.addAll(proof.facts().evaluate(claim.claim().holds()).inputs());
        }
        List<String> above = proof.facts().dependents(fact.id());
        return named.stream().anyMatch(id -> id.equals(fact.id()) || above.contains(id));
    }

    private void feeds(Fact fact) {
        List<String> dependents = proof.facts().dependents(fact.id());
        if (!dependents.isEmpty()) {
            line("  feeds     " + String.join(", ", dependents));
        }
    }

    private List<Embed> embeds(Fact fact) {
        return proof.report().texts().stream()
                .flatMap(text -> text.checked().narrative().embeds().stream())
                .filter(embed -> embed.shape() != Embed.Shape.CLAIM
                        && proof.facts().find(embed.id()).filter(fact::equals).isPresent())
                .toList();
    }

    private void uses(Fact fact) {
        List<Embed> embeds = embeds(fact);
        List<CheckedBinding> uses = proof.report().texts().stream()
                .map(Report.Published::checked)
                .flatMap(text -> text.bindings().stream())
                .filter(binding -> binding.binding().target() instanceof Target.FactTarget(String id)
                        && proof.facts().find(id).filter(fact::equals).isPresent())
                .toList();
        int places = uses.size() + embeds.size();
        line(places == 0 ? "  no text uses it" : "  used in " + Account.count(places, "place"));
        uses.forEach(this::use);
        embeds.forEach(embed -> line("    " + place(embed.span()) + "  "
                + embed.shape().scheme() + (embed.title().isEmpty() ? "" : " “" + embed.title() + "”")));
    }

    private void use(CheckedBinding use) {
        line("    " + place(use.binding().span()) + "  “" + use.shown() + "”  "
                + use.verdict().map(Verdict::label).orElse(use.binding().mode().label()));
        for (Headroom headroom : proof.report().headrooms().of(use)) {
            line("      " + headroom.fact() + ": " + headroom.words());
        }
        proof.report().wordings().strongest(use).ifPresent(words -> line("      tightest: “" + words + "”"));
    }

    private String source(Citation citation) {
        String title = proof.content().sources().stream()
                .filter(source -> source.id().equals(citation.source()))
                .map(Source::title)
                .findFirst()
                .orElse("");
        String locator = citation.locator().isEmpty() ? "" : ", " + citation.locator();
        String via = citation.via().isEmpty() ? "" : ", through " + citation.via();
        return citation.source() + (title.isEmpty() ? "" : " (" + title + ")") + locator + via;
    }

    private static String place(SourceSpan span) {
        return span.file() + ":" + span.line() + ":" + span.column();
    }
}
