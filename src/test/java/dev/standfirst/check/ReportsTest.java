package dev.standfirst.check;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.quantity.Quantity;
import dev.standfirst.testing.Fixtures;
import dev.standfirst.testing.Golden;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All findings about whole projects, compared with what was reviewed: facts, verdicts, headrooms, wordings, diagnostics. */
class ReportsTest {
    private static final TestProject JUDGED = TestProject.at(Fixtures.path("check/judged"));

    private static TestProject project(String name) {
        return name.equals("judged") ? JUDGED : TestProject.site(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valid/small",
                "valid/everything",
                "valid/harbour",
                "judged",
                "invalid/six-mistakes",
                "invalid/revised-figure",
                "invalid/formulas",
                "invalid/figures-everywhere",
                "invalid/markdown",
                "invalid/data-files",
                "invalid/front-matter",
                "invalid/yaml"
            })
    void theFindingsOfAProjectAreAsReviewed(String site) throws IOException {
        CheckedProject checked = project(site).check();
        var account = new StringBuilder();
        checked.facts().all().forEach(fact -> account.append(account(checked, fact)));
        checked.report().texts().stream()
                .flatMap(text -> text.checked().bindings().stream())
                .forEach(binding -> account.append(account(checked.report(), binding)));
        checked.report().claims().forEach(claim -> account.append(account(checked.report(), claim)));
        checked.report().coverageByFile().forEach((file, coverage) -> line(account, file + ": " + coverage));
        checked.report().diagnostics().forEach(each -> account.append(account(each)));

        Golden.assertMatches(project(site).path("expected-findings.txt"), account.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"valid/everything", "valid/harbour", "judged"})
    void theJsonReportIsAsReviewed(String site) throws IOException {
        var json = new StringWriter();
        ReportJson.write(project(site).check().report(), json);

        Golden.assertMatches(project(site).path("expected.json"), json.toString());
    }

    @Test
    void theVerdictsThatOtherValuesWouldChangeAreAsReviewed() throws IOException {
        CheckedProject checked = JUDGED.check();
        var account = new StringBuilder();
        for (Fact fact : checked.facts().all()) {
            for (String value : List.of("0", "1", "9,999,999", "about 40", "£3bn", "12 %", "2024-05-25", "yes")) {
                line(account, fact.id() + "=" + value + ": " + turns(checked, fact.id() + "=" + value));
            }
            line(account, fact.id() + "@2023=17: " + turns(checked, fact.id() + "@2023=17"));
        }

        Golden.assertMatches("check/judged/expected-what-if.txt", account.toString());
    }

    private static String turns(CheckedProject checked, String supposition) {
        try {
            CheckedProject other = checked.with(Supposition.parse(supposition).under(checked.facts()));
            return VerdictChange.between(checked.report(), other.report()).stream()
                    .map(turn -> "\n  " + turn.subject() + " " + turn.id() + " " + place(turn.span()) + " “"
                            + turn.words() + "” " + turn.was().label() + " → "
                            + turn.becomes().label() + ": " + turn.reason())
                    .collect(Collectors.joining());
        } catch (UsageException impossible) {
            return String.valueOf(impossible.getMessage());
        }
    }

    private static String account(CheckedProject checked, Fact fact) {
        var account = new StringBuilder();
        line(account, "fact " + fact.id() + ": " + words(fact.value()));
        line(
                account,
                "  period " + fact.period() + ", statuses " + sorted(fact.statuses()) + ", inputs " + fact.inputs());
        fact.caveats()
                .forEach(caveat -> line(
                        account,
                        "  caveat " + caveat.text().text().strip() + " "
                                + sorted(caveat.answers().stream()
                                        .map(CaveatAnswer::label)
                                        .toList())));
        fact.comparison()
                .ifPresent(each ->
                        line(account, "  " + each.function().word() + " of " + each.first() + " and " + each.second()));
        checked.facts()
                .working(fact.id())
                .ifPresent(working -> line(account, "  working " + working.text(ReportsTest::words)));
        return account.toString();
    }

    private static String words(FactValue value) {
        return switch (value) {
            case FactValue.OfQuantity known ->
                words(known.quantity())
                        + known.nominal().map(number -> ", nominal " + number).orElse("");
            case FactValue.OfSeries(var series) ->
                series.points().stream()
                        .map(point -> "\n    " + point.period() + " " + words(point.quantity()) + " "
                                + sorted(point.statuses()))
                        .collect(Collectors.joining());
            case FactValue.OfDate _, FactValue.OfText _, FactValue.OfBoolean _ -> value.toString();
        };
    }

    private static String words(Quantity quantity) {
        return quantity.range() + " " + quantity.unit() + (quantity.change() ? " of change" : "");
    }

    private static List<?> sorted(Collection<?> some) {
        return some.stream().sorted().toList();
    }

    private static String account(Report report, CheckedBinding checked) {
        var account = new StringBuilder();
        line(
                account,
                "“" + checked.shown() + "” at " + place(checked.binding().span()) + " to "
                        + checked.binding().target());
        line(
                account,
                "  " + checked.verdict().map(Verdict::label).orElse("no verdict") + ": " + checked.reason() + " | "
                        + checked.reading() + " | " + checked.value() + " | " + checked.caveats());
        report.headrooms().of(checked).forEach(room -> line(account, "  room " + room.fact() + ": " + room.words()));
        report.wordings().strongest(checked).ifPresent(words -> line(account, "  strongest: " + words));
        report.wordings().truer(checked).forEach(words -> line(account, "  truer: " + words));
        report.windows()
                .of(checked)
                .forEach(each -> line(
                        account,
                        "  window " + each.window().from() + " to "
                                + each.window().to() + ": " + each.window().compact() + " "
                                + each.verdict().label() + (each.window().own() ? ", own" : "")));
        return account.toString();
    }

    private static String account(Report report, CheckedClaim claim) {
        var account = new StringBuilder();
        line(
                account,
                "claim " + claim.claim().id() + " " + claim.verdict().label() + ": " + claim.reason() + " | partly "
                        + claim.partly() + " | when said "
                        + claim.heldWhenSaid().map(Verdict::label).orElse("the same")
                        + " | changed " + claim.hasTurned() + " | " + claim.caveats());
        claim.said().bindings().forEach(binding -> account.append("  said ").append(account(report, binding)));
        report.headrooms().of(claim).forEach(room -> line(account, "  room " + room.fact() + ": " + room.words()));
        return account.toString();
    }

    private static String account(Diagnostic each) {
        var account = new StringBuilder();
        line(account, each.severity() + " " + each.code().id() + " " + place(each.span()) + " " + each.message());
        each.related().forEach(other -> line(account, "  related " + other));
        if (!each.help().isEmpty()) {
            line(account, "  help " + each.help());
        }
        return account.toString();
    }

    private static String place(SourceSpan span) {
        return span.file() + ":" + span.line() + ":" + span.column();
    }

    private static void line(StringBuilder account, String words) {
        account.append(words).append('\n');
    }
}
