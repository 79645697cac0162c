package dev.standfirst.cli.print;

import dev.standfirst.check.headroom.CherryPickedPeriods;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.check.model.TestedAspect;
import dev.standfirst.check.model.Understanding;
import dev.standfirst.check.model.ValueText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.prose.format.DateWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says everything about one fact, for a terminal: what it is, where it comes from, how it is computed, and who uses it. */
public final class FactPrinter {
    private final CheckedProject checked;
    private final Map<String, List<CheckedBinding>> uses;
    private final List<String> lines = new ArrayList<>();

    private FactPrinter(CheckedProject checked) {
        this.checked = checked;
        this.uses = gathered(checked);
    }

    /** The lines of the account, with nothing in them that a terminal would obey. */
    public static List<String> lines(Fact fact, CheckedProject checked) {
        var account = new FactPrinter(checked);
        account.write(fact);
        return List.copyOf(account.lines);
    }

    private void line(String words) {
        lines.add(PrintableText.of(words));
    }

    private void write(Fact fact) {
        line(fact.id() + ": " + fact.label());
        line("  value     " + shown(fact.value()));
        fact.period().ifPresent(period -> line("  period    " + period));
        if (!fact.statuses().isEmpty()) {
            line("  status    "
                    + fact.statuses().stream().sorted().map(Status::label).collect(Collectors.joining(", ")));
        }
        line("  declared  " + place(fact.declared().span()));
        ofSeries(fact)
                .orElse(fact)
                .declared()
                .attribution()
                .sources()
                .forEach(citation -> line("  source    " + source(citation)));
        checked.facts()
                .working(fact.id())
                .ifPresent(working -> line("  computed  " + working.text(FactPrinter::shown)));
        for (String id : fact.inputs()) {
            checked.facts()
                    .find(id)
                    .ifPresent(input -> line(
                            "    from    " + id + ", " + place(input.declared().span())));
        }
        fact.caveats()
                .forEach(caveat -> line("  caveat    " + caveat.text().text().strip()));
        for (CherryPickedPeriods.Window window : checked.report().windows().of(fact)) {
            line("  window    " + window.from() + " to " + window.to() + ": " + window.compact()
                    + (window.own() ? " (this fact)" : ""));
        }
        fact.declared()
                .maintenance()
                .revisions()
                .forEach(revision -> line("  revised   " + DateWords.of(revision.on()) + ", was "
                        + revision.was().text().strip()
                        + revision.period().map(period -> " for " + period).orElse("")));
        feeds(fact);
        uses(fact);
        checked.report().claims().stream().filter(claim -> rests(claim, fact)).forEach(claim -> claim(claim, fact));
    }

    /** The series that a fact is a value of, where no fact is declared for that. */
    private Optional<Fact> ofSeries(Fact fact) {
        return SeriesLink.parse(fact.id()).flatMap(link -> checked.facts().find(link.series()));
    }

    private static String shown(FactValue value) {
        return Inserts.words(value).orElseGet(() -> ValueText.compact(value));
    }

    private void claim(CheckedClaim claim, Fact fact) {
        line("  claim     " + claim.claim().id() + "  " + claim.verdict().words()
                + claim.heldWhenSaid()
                        .map(then -> " now, " + then.words() + " when it was said")
                        .orElse(""));
        room(checked.report().headrooms().of(claim), fact);
    }

    private boolean rests(CheckedClaim claim, Fact fact) {
        var named = new ArrayList<String>();
        claim.said().bindings().forEach(binding -> {
            if (binding.binding().target() instanceof Target.FactTarget(String id)) {
                named.add(id);
            }
        });
        if (!claim.claim().holds().isEmpty()) {
            named.addAll(checked.facts().evaluate(claim.claim().holds()).inputs());
        }
        List<String> above = checked.facts().dependents(fact.id());
        return named.stream()
                .anyMatch(
                        id -> id.equals(fact.id()) || SeriesLink.seriesOf(id).equals(fact.id()) || above.contains(id));
    }

    private void feeds(Fact fact) {
        List<String> dependents = checked.facts().dependents(fact.id());
        if (!dependents.isEmpty()) {
            line("  used by   " + String.join(", ", dependents));
        }
    }

    private List<Embed> embeds(Fact fact) {
        return checked.report().texts().stream()
                .flatMap(text -> text.checked().narrative().embeds().stream())
                .filter(embed -> embed.shape() != Embed.Shape.CLAIM
                        && embed.ids().stream()
                                .anyMatch(id -> checked.facts()
                                        .find(id)
                                        .filter(fact::equals)
                                        .isPresent()))
                .toList();
    }

    private void uses(Fact fact) {
        List<Embed> embeds = embeds(fact);
        List<CheckedBinding> uses = uses(fact.id());
        int places = uses.size() + embeds.size();
        if (places > 0) {
            line("  used in " + Summaries.count(places, "place"));
        }
        uses.forEach(this::use);
        embeds.forEach(embed -> line("    " + place(embed.span()) + "  "
                + embed.shape().scheme() + (embed.title().isEmpty() ? "" : " “" + embed.title() + "”")));
        boolean through = false;
        for (String id : checked.facts().dependents(fact.id())) {
            List<CheckedBinding> indirect = uses(id);
            if (!indirect.isEmpty()) {
                through = true;
                line("  through " + id + ": " + Summaries.count(indirect.size(), "place"));
                indirect.forEach(use -> use(use, fact));
            }
        }
        if (places == 0 && !through) {
            line("  no text uses it");
        }
    }

    /** The words that are bound to a fact, or to a value of a series. */
    private List<CheckedBinding> uses(String fact) {
        return uses.getOrDefault(fact, List.of());
    }

    private static Map<String, List<CheckedBinding>> gathered(CheckedProject checked) {
        var byFact = new HashMap<String, List<CheckedBinding>>();
        checked.report().texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .forEach(binding -> {
                    if (binding.binding().target() instanceof Target.FactTarget(String id)) {
                        checked.facts()
                                .find(id)
                                .ifPresent(fact -> names(fact)
                                        .forEach(name -> byFact.computeIfAbsent(name, _ -> new ArrayList<>())
                                                .add(binding)));
                    }
                });
        return byFact;
    }

    /** What uses of a fact are listed under: its id, and for a value of a series that as an editor writes it, and the series. */
    private static Stream<String> names(Fact fact) {
        return Stream.concat(
                Stream.of(SeriesLink.written(fact.id())),
                SeriesLink.parse(fact.id()).stream().map(SeriesLink::series));
    }

    /** A use of the fact itself, with the room that it leaves every fact it rests on, and the strongest words that are true. */
    private void use(CheckedBinding use) {
        verdict(use);
        understood(use.understood());
        room(checked.report().headrooms().of(use));
        checked.report().wordings().strongest(use).ifPresent(words -> line("      strongest: “" + words + "”"));
    }

    /** A use of a fact that is computed from this one, with the room that it leaves this one. */
    private void use(CheckedBinding use, Fact root) {
        verdict(use);
        room(checked.report().headrooms().of(use), root);
    }

    /** What of the words was compared with the fact, and which of them were not understood. */
    private void understood(Understanding words) {
        if (!words.tested().isEmpty()) {
            line("      tested: "
                    + words.tested().stream().map(TestedAspect::label).collect(Collectors.joining(", ")));
        }
        if (!words.notUnderstood().isEmpty()) {
            line("      not understood: “" + String.join("”, “", words.notUnderstood()) + "”");
        }
    }

    private void verdict(CheckedBinding use) {
        line("    " + place(use.binding().span()) + "  “" + use.shown() + "”  "
                + use.verdict().map(Verdict::words).orElse(use.binding().mode().label()));
    }

    private void room(List<Headroom> headrooms) {
        headrooms.forEach(headroom -> line("      " + headroom.fact() + ": " + headroom.words()));
    }

    private void room(List<Headroom> headrooms, Fact root) {
        room(headrooms.stream()
                .filter(headroom -> headroom.fact().equals(root.id()))
                .toList());
    }

    private String source(Citation citation) {
        String title = checked.content().sources().stream()
                .filter(source -> source.id().equals(citation.source()))
                .map(source -> source.publication().title())
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
