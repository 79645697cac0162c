package dev.standfirst.lsp;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.editing.FactUses;
import dev.standfirst.editing.Mention;
import dev.standfirst.editing.ProjectIndex;
import dev.standfirst.narrative.model.BindingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What an editor shows within a text: values behind links, uses above facts, and figures in the colours of their verdicts. */
final class Annotations {
    /** The one type of token; what is known of a figure is its modifier, in this order. */
    static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            List.of("figure"),
            Stream.concat(
                            Stream.of(Verdict.values()).map(Verdict::label),
                            Stream.of(BindingMode.values()).map(BindingMode::label))
                    .toList());

    /** Numbers of a token: line and start after the one before, length, type, modifiers. */
    private static final int NUMBERS = 5;

    private Annotations() {}

    /** The value behind each link within a range. */
    static List<InlayHint> hints(Workspace.View view, Range range) {
        SourceSpan within = Places.span(view.file(), range);
        return view.index().figures(view.file()).stream()
                .filter(figure -> !figure.value().isEmpty())
                .filter(figure -> within.contains(figure.binding().targetSpan()))
                .map(Annotations::hint)
                .toList();
    }

    private static InlayHint hint(CheckedBinding figure) {
        SourceSpan target = figure.binding().targetSpan();
        var after = new SourceSpan(
                target.file(), target.endLine(), target.endColumn() + 1, target.endLine(), target.endColumn() + 1);
        var hint = new InlayHint(Places.range(after).getStart(), Either.forLeft("= " + figure.value()));
        hint.setKind(InlayHintKind.Type);
        hint.setPaddingLeft(true);
        return hint;
    }

    /** Above each fact of a file: its uses, and how far its value could change before a sentence stopped being true. */
    static List<CodeLens> lenses(Workspace.View view) {
        return view.index().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.FACT
                        && mention.role() == Mention.Role.DECLARATION
                        && mention.span().file().equals(view.file()))
                .map(mention -> {
                    FactUses uses = FactUses.of(mention.id(), view.index());
                    List<String> words = new ArrayList<>(List.of(uses.words()));
                    words.addAll(uses.limits());
                    return new CodeLens(Places.range(mention.span()), new Command(String.join("; ", words), ""), null);
                })
                .toList();
    }

    /** The figures of a file, each with its verdict and what its link does. */
    static SemanticTokens tokens(Workspace.View view) {
        List<CheckedBinding> figures = view.index().figures(view.file()).stream()
                .sorted(Comparator.comparingInt((CheckedBinding figure) ->
                                figure.binding().span().line())
                        .thenComparingInt(figure -> figure.binding().span().column()))
                .toList();
        List<Integer> numbers = new ArrayList<>(figures.size() * NUMBERS);
        int line = 1;
        int column = 1;
        for (CheckedBinding figure : figures) {
            SourceSpan words = figure.binding().mode() == BindingMode.INSERT
                    ? ProjectIndex.link(figure)
                    : figure.binding().span();
            int end = words.line() == words.endLine() ? words.endColumn() : words.column();
            if (end > words.column()) {
                numbers.addAll(List.of(
                        words.line() - line,
                        words.line() == line ? words.column() - column : words.column() - 1,
                        end - words.column(),
                        0,
                        modifiers(figure)));
                line = words.line();
                column = words.column();
            }
        }
        return new SemanticTokens(numbers);
    }

    private static int modifiers(CheckedBinding figure) {
        int mode = bit(figure.binding().mode().label());
        return figure.verdict().map(verdict -> bit(verdict.label())).orElse(0) | mode;
    }

    private static int bit(String modifier) {
        return 1 << LEGEND.getTokenModifiers().indexOf(modifier);
    }
}
