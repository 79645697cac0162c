package dev.standfirst.check;

import dev.standfirst.check.headroom.Headrooms;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.TestedAspect;
import dev.standfirst.check.model.UnboundFigure;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticJson;
import dev.standfirst.diagnostic.ListedDiagnostics;
import dev.standfirst.diagnostic.Severity;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.narrative.model.Target;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes a report as the one JSON object that outside tools rely on; its fields stay as they are. */
public final class ReportJson {
    private ReportJson() {}

    /** Writes the object and a line end to {@code out}, which stays open. */
    public static void write(Report report, Writer out) {
        write(report, _ -> {}, out);
    }

    /** Writes the object with the verdicts that a supposition would turn, and a line end, to {@code out}, which stays open. */
    public static void write(Report report, List<VerdictChange> whatIf, Writer out) {
        write(report, json -> turns(whatIf, json), out);
    }

    private static void write(Report report, Consumer<JsonGenerator> rest, Writer out) {
        try (JsonGenerator json = DiagnosticJson.generator(out)) {
            json.writeStartObject();
            summary(report, json);
            json.writeName("bindings").writeStartArray();
            for (Report.Published text : report.texts()) {
                text.checked().bindings().forEach(binding -> binding(binding, report, json));
            }
            json.writeEndArray();
            json.writeName("claims").writeStartArray();
            report.claims().forEach(claim -> claim(claim, report.headrooms(), json));
            json.writeEndArray();
            json.writeName("unbound").writeStartArray();
            for (Report.Published text : report.texts()) {
                text.checked().unbound().forEach(figure -> unbound(figure, json));
            }
            json.writeEndArray();
            json.writeName("diagnostics").writeStartArray();
            ListedDiagnostics diagnostics = ListedDiagnostics.of(report.diagnostics());
            for (Diagnostic diagnostic : diagnostics.listed()) {
                DiagnosticJson.write(json, diagnostic);
            }
            json.writeEndArray();
            unlisted(diagnostics, json);
            rest.accept(json);
            json.writeEndObject();
        }
    }

    /** How many diagnostics of each code are not among those listed; left out where all are. */
    private static void unlisted(ListedDiagnostics diagnostics, JsonGenerator json) {
        if (!diagnostics.more().isEmpty()) {
            json.writeName("unlisted").writeStartObject();
            diagnostics.more().forEach((code, count) -> json.writeNumberProperty(code.id(), count));
            json.writeEndObject();
        }
    }

    private static void turns(List<VerdictChange> turns, JsonGenerator json) {
        json.writeName("whatIf").writeStartArray();
        for (VerdictChange turn : turns) {
            json.writeStartObject();
            place(turn.span(), json);
            json.writeStringProperty("text", turn.words());
            json.writeStringProperty(
                    turn.subject() == VerdictChange.Subject.CLAIM ? "claim" : "fact", SeriesLink.written(turn.id()));
            json.writeStringProperty("verdict", turn.was().label());
            json.writeStringProperty("becomes", turn.becomes().label());
            json.writeStringProperty("reason", turn.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(Report report, JsonGenerator json) {
        long errors = report.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .count();
        Coverage coverage = report.coverage();
        json.writeName("summary").writeStartObject();
        json.writeNumberProperty("errors", errors);
        json.writeNumberProperty("warnings", report.diagnostics().size() - errors);
        json.writeNumberProperty("figures", coverage.figures());
        json.writeNumberProperty("bound", coverage.bound());
        json.writeNumberProperty("unbound", coverage.unbound());
        json.writeEndObject();
    }

    private static void place(SourceSpan span, JsonGenerator json) {
        json.writeStringProperty("file", span.file());
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
    }

    private static void binding(CheckedBinding checked, Report report, JsonGenerator json) {
        json.writeStartObject();
        place(checked.binding().span(), json);
        json.writeStringProperty("text", checked.binding().words());
        switch (checked.binding().target()) {
            case Target.FactTarget(String id) -> json.writeStringProperty("fact", SeriesLink.written(id));
            case Target.ClaimTarget(String id) -> {
                json.writeNullProperty("fact");
                json.writeStringProperty("claim", id);
            }
            case Target.Exempt _ -> json.writeNullProperty("fact");
        }
        json.writeStringProperty("mode", checked.binding().mode().label());
        json.writeStringProperty("reading", checked.reading());
        json.writeStringProperty("value", checked.value());
        if (checked.verdict().isPresent()) {
            json.writeStringProperty("verdict", checked.verdict().get().label());
        } else {
            json.writeNullProperty("verdict");
        }
        json.writeStringProperty("reason", checked.reason());
        strings("caveats", checked.caveats(), json);
        strings(
                "tested",
                checked.understood().tested().stream().map(TestedAspect::label).toList(),
                json);
        strings("notUnderstood", checked.understood().notUnderstood(), json);
        headroom(report.headrooms().of(checked), json);
        Optional<String> tightest = report.wordings().strongest(checked);
        if (tightest.isPresent()) {
            json.writeStringProperty("tightest", tightest.get());
        } else {
            json.writeNullProperty("tightest");
        }
        json.writeEndObject();
    }

    private static void claim(CheckedClaim checked, Headrooms headrooms, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", checked.claim().id());
        json.writeStringProperty("verdict", checked.verdict().label());
        if (checked.heldWhenSaid().isPresent()) {
            json.writeStringProperty(
                    "heldWhenSaid", checked.heldWhenSaid().get().label());
        } else {
            json.writeNullProperty("heldWhenSaid");
        }
        strings("caveats", checked.caveats(), json);
        headroom(headrooms.of(checked), json);
        json.writeEndObject();
    }

    private static void headroom(List<Headroom> headrooms, JsonGenerator json) {
        json.writeName("headroom").writeStartArray();
        for (Headroom headroom : headrooms) {
            json.writeStartObject();
            json.writeStringProperty("fact", headroom.fact());
            json.writeStringProperty("value", headroom.value());
            headroom.down()
                    .ifPresentOrElse(down -> limit("down", headroom, down, json), () -> json.writeNullProperty("down"));
            headroom.up().ifPresentOrElse(up -> limit("up", headroom, up, json), () -> json.writeNullProperty("up"));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void limit(String name, Headroom headroom, Headroom.Limit limit, JsonGenerator json) {
        json.writeName(name).writeStartObject();
        json.writeStringProperty("holds", headroom.exact(limit.holds()));
        json.writeStringProperty("turns", headroom.exact(limit.turns()));
        json.writeStringProperty("verdict", limit.becomes().label());
        json.writeEndObject();
    }

    private static void unbound(UnboundFigure figure, JsonGenerator json) {
        json.writeStartObject();
        place(figure.span(), json);
        json.writeStringProperty("text", figure.text());
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) {
        json.writeName(name).writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
