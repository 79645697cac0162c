package dev.standfirst.check;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.Nearest;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.Definition;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactDeclaration;
import dev.standfirst.fact.FactValue;
import dev.standfirst.narrative.Binding;
import dev.standfirst.prose.Duty;
import dev.standfirst.prose.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the diagnostics of bindings. Each method that reports a fault of the binding itself also says it in a few words. */
final class FaultReport {
    private final Project project;
    private final Diagnostics diagnostics;
    private final Wordings wordings;

    FaultReport(Project project, QuantityJudge quantities, Diagnostics diagnostics) {
        this.project = project;
        this.diagnostics = diagnostics;
        this.wordings = new Wordings(project, quantities);
    }

    void unknownFact(Binding binding, String id) {
        Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_FACT, binding.targetSpan(), "there is no fact “" + id + "”");
        diagnostics.add(Nearest.to(id, project.declared())
                .map(near -> unknown.help("did you mean “" + near + "”?"))
                .orElse(unknown.help("facts stand in content/facts/")));
    }

    /** The words are false, or the fact is not known well enough for them: the sentence, the fact, and what would be true. */
    void notBorneOut(Binding binding, String shown, Fact fact, Judgement judgement, Optional<Tested> tested) {
        Diagnostic fault = Diagnostic.of(judgement.code(), binding.span(), "“" + shown + "”: " + judgement.reason())
                .related(place(fact), "“" + fact.id() + "” is " + value(fact));
        for (Fact root : project.roots(fact)) {
            if (!root.id().equals(fact.id()) && !(root.value() instanceof FactValue.OfSeries)) {
                fault = fault.related(place(root), "computed from “" + root.id() + "”, " + value(root));
            }
        }
        diagnostics.add(fault.help(help(shown, fact, judgement, tested)));
    }

    private String help(String shown, Fact fact, Judgement judgement, Optional<Tested> tested) {
        if (judgement.code() == Code.WRONG_PERIOD && fact.period().isPresent()) {
            return "name " + fact.period().get() + ", or bind the words to the figure for the period that they name";
        }
        List<String> truer = tested.map(words -> wordings.truer(words, fact)).orElse(List.of()).stream()
                .filter(words -> !words.equals(shown))
                .toList();
        return truer.isEmpty() ? plainHelp(fact) : "say " + quoted(truer);
    }

    private static String quoted(List<String> wordings) {
        return wordings.stream().map(words -> "“" + words + "”").collect(Collectors.joining(" or "));
    }

    private static String plainHelp(Fact fact) {
        return switch (fact.value()) {
            case FactValue.OfText(String text) -> "say “" + text + "”";
            case FactValue.OfDate(var date) -> "say “" + Inserts.date(date) + "”";
            default -> "mend the words, or the fact if it is wrong";
        };
    }

    private static String value(Fact fact) {
        return Inserts.words(fact).orElseGet(() -> Values.compact(fact));
    }

    /** Where the value of a fact stands: the value itself, or its formula. */
    private static SourceSpan place(Fact fact) {
        FactDeclaration declared = fact.declared();
        return switch (declared.definition()) {
            case Definition.Given given -> given.text().span();
            case Definition.Computed(var formula) -> formula.span();
            case Definition.Tabled table -> table.span();
            case Definition.Unread(var span) -> span;
        };
    }

    String neitherAssertsNorDenies(Binding binding, Fact fact) {
        String reason = "these words neither assert nor deny the fact";
        diagnostics.add(Diagnostic.of(
                        Code.BINDING_KIND,
                        binding.span(),
                        "“" + binding.words() + "” neither asserts nor denies “" + fact.id() + "”")
                .related(fact.declared().span(), "a fact that holds or does not")
                .help("use one of its phrases, or add these words to its says-true or says-false"));
        return reason;
    }

    String noDate(Binding binding, Fact fact) {
        diagnostics.add(Diagnostic.of(
                        Code.BINDING_SHAPE, binding.span(), "these words name no date, and “" + fact.id() + "” is one")
                .related(place(fact), "“" + fact.id() + "” is " + value(fact))
                .help("write the date, or put it in with [](fact:" + fact.id() + ")"));
        return "these words name no date";
    }

    String wholeSeries(Binding binding, Fact fact) {
        diagnostics.add(
                Diagnostic.of(Code.BINDING_KIND, binding.span(), "“" + fact.id() + "” is a series, not one figure")
                        .related(fact.declared().span(), "the series")
                        .help("define a fact with the formula at(" + fact.id() + ", \"…\") and bind the words to it"));
        return "a series is not one figure";
    }

    String noQuantity(Binding binding, Fact fact) {
        diagnostics.add(Diagnostic.of(
                        Code.BINDING_SHAPE,
                        binding.span(),
                        binding.words().isEmpty()
                                ? "the value put in cannot be read here"
                                : "these words hold no quantity")
                .related(place(fact), "“" + fact.id() + "” is " + value(fact))
                .help("bind the words that hold the figure"));
        return "these words hold no quantity";
    }

    String manyQuantities(Binding binding) {
        diagnostics.add(Diagnostic.of(Code.BINDING_SHAPE, binding.span(), "these words hold more than one quantity")
                .help("give each quantity a link of its own"));
        return "these words hold more than one quantity";
    }

    String cutNumber(Binding binding, String whole) {
        diagnostics.add(Diagnostic.of(Code.BINDING_SHAPE, binding.span(), "this link cuts “" + whole + "” in two")
                .help("put the whole of “" + whole + "” between the brackets"));
        return "the link cuts the number from its scale";
    }

    /** A figure that no fact stands behind: names a fact that holds it, where there is one. */
    void unbound(String words, SourceSpan span, Reading reading) {
        boolean must = reading.duty() == Duty.MUST_BIND;
        Diagnostic fault = Diagnostic.of(
                must ? Code.UNBOUND_FIGURE : Code.UNBOUND_VAGUE, span, "“" + words + "” is not bound to a fact");
        diagnostics.add(wordings.holding(reading)
                .map(fact -> fault.related(place(fact), "“" + fact.id() + "” is " + value(fact))
                        .help("write [" + words + "](fact:" + fact.id() + ") if this is what is meant"))
                .orElse(fault.help("bind it: [" + words + "](fact:…); or exempt it with a reason: [" + words
                        + "](fact:none \"why\")")));
    }
}
