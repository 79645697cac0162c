package dev.standfirst.lsp;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.editing.Completion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written, in the terms of the protocol. */
final class Completions {
    private Completions() {}

    static CompletionList at(Workspace.View view, Position position) {
        SourceSpan place = Places.span(view.file(), position);
        List<Completion.Item> found = Completion.at(place, view.index());
        List<CompletionItem> items = new ArrayList<>(found.size());
        for (Completion.Item each : found) {
            var item = new CompletionItem(each.label());
            item.setKind(kind(each.kind()));
            item.setDetail(each.detail());
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, each.note()));
            item.setFilterText(each.text());
            item.setSortText(String.format(Locale.ROOT, "%05d", items.size()));
            item.setTextEdit(Either.forLeft(new TextEdit(Places.range(each.replaced()), each.text())));
            items.add(item);
        }
        return new CompletionList(false, items);
    }

    private static CompletionItemKind kind(Completion.Kind kind) {
        return switch (kind) {
            case FACT -> CompletionItemKind.Constant;
            case CLAIM -> CompletionItemKind.Event;
            case SOURCE -> CompletionItemKind.Module;
            case FIELD -> CompletionItemKind.Property;
            case WORD -> CompletionItemKind.EnumMember;
            case FUNCTION -> CompletionItemKind.Function;
        };
    }
}
