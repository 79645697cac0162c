package dev.standfirst.lsp;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.editing.Definitions;
import dev.standfirst.editing.Mention;
import dev.standfirst.editing.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolLocation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The ways from one place to another. */
final class Navigation {
    private final Workspace workspace;

    Navigation(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Location> definition(Workspace.View view, Position position) {
        return Definitions.of(Places.span(view.file(), position), view.index()).stream()
                .map(span -> location(span, view.desk()))
                .toList();
    }

    /** Where the same thing is named, the declaration last. */
    List<Location> references(Workspace.View view, Position position, boolean declared) {
        return named(view, position).stream()
                .flatMap(mention -> view.index().mentionsOf(mention).stream())
                .filter(mention -> declared || mention.role() != Mention.Role.DECLARATION)
                .map(Mention::span)
                .distinct()
                .map(span -> location(span, view.desk()))
                .toList();
    }

    List<DocumentHighlight> highlights(Workspace.View view, Position position) {
        return named(view, position).stream()
                .flatMap(mention -> view.index().mentionsOf(mention).stream())
                .map(Mention::span)
                .filter(span -> span.file().equals(view.file()))
                .distinct()
                .map(span -> new DocumentHighlight(Places.range(span)))
                .toList();
    }

    /** What is named at a place, or by the link that is there. */
    static Optional<Mention> named(Workspace.View view, Position position) {
        SourceSpan place = Places.span(view.file(), position);
        return view.index()
                .mentionAt(place)
                .or(() -> view.index()
                        .figureAt(place)
                        .flatMap(figure -> view.index()
                                .mentionAt(figure.binding().targetSpan().last(0))));
    }

    List<Either<org.eclipse.lsp4j.SymbolInformation, DocumentSymbol>> symbols(Workspace.View view) {
        List<Either<org.eclipse.lsp4j.SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        for (Outline.Entry entry : Outline.of(view.file(), view.index())) {
            var symbol = new DocumentSymbol(
                    entry.name(), kind(entry.kind()), Places.range(entry.whole()), Places.range(entry.span()));
            symbol.setDetail(entry.detail());
            symbols.add(Either.forRight(symbol));
        }
        return symbols;
    }

    List<WorkspaceSymbol> symbols(Workspace.View view, String query) {
        return Outline.matching(query, view.index()).stream()
                .map(entry -> new WorkspaceSymbol(
                        entry.name(),
                        kind(entry.kind()),
                        Either.<Location, WorkspaceSymbolLocation>forLeft(location(entry.span(), view.desk())),
                        entry.detail()))
                .toList();
    }

    /** The ids in a file that lead to other places: facts and claims to their declarations, sources to what was published. */
    List<DocumentLink> links(Workspace.View view) {
        List<DocumentLink> links = new ArrayList<>();
        for (Mention mention : view.index().mentions()) {
            if (mention.span().file().equals(view.file())) {
                target(mention, view)
                        .ifPresent(target -> links.add(new DocumentLink(Places.range(mention.span()), target)));
            }
        }
        return links;
    }

    private Optional<String> target(Mention mention, Workspace.View view) {
        if (mention.kind() == Mention.Kind.SOURCE) {
            return view.index()
                    .source(mention.id())
                    .map(source -> source.publication().url())
                    .filter(url -> !url.isEmpty());
        }
        return mention.role() == Mention.Role.DECLARATION
                ? Optional.empty()
                : view.index()
                        .declaration(mention)
                        .map(Mention::span)
                        .map(span -> workspace.uri(view.desk().path(span.file())) + "#L" + span.line());
    }

    private Location location(SourceSpan span, Desk desk) {
        return new Location(workspace.uri(desk.path(span.file())), Places.range(span));
    }

    private static SymbolKind kind(Outline.Kind kind) {
        return switch (kind) {
            case HEADING -> SymbolKind.String;
            case FIGURE -> SymbolKind.Number;
            case FACT -> SymbolKind.Constant;
            case CLAIM -> SymbolKind.Event;
            case SOURCE -> SymbolKind.Package;
            case BRIEFING -> SymbolKind.File;
        };
    }
}
