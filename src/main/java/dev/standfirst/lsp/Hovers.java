package dev.standfirst.lsp;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.editing.Account;
import dev.standfirst.editing.Mention;
import dev.standfirst.editing.ProjectIndex;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** The note beside the pointer. */
final class Hovers {
    private Hovers() {}

    static Optional<Hover> at(Workspace.View view, Position position) {
        ProjectIndex index = view.index();
        SourceSpan place = Places.span(view.file(), position);
        Optional<CheckedBinding> figure = index.figureAt(place);
        if (figure.isPresent()) {
            return Optional.of(hover(Account.ofFigure(figure.get(), index), ProjectIndex.link(figure.get())));
        }
        return index.mentionAt(place)
                .flatMap(mention -> account(mention, index).map(words -> hover(words, mention.span())));
    }

    private static Optional<String> account(Mention mention, ProjectIndex index) {
        return switch (mention.kind()) {
            case FACT -> index.project().facts().find(mention.id()).map(fact -> Account.ofFact(fact, index));
            case CLAIM -> index.project().report().claim(mention.id()).map(claim -> Account.ofClaim(claim, index));
            case SOURCE -> index.source(mention.id()).map(source -> Account.ofSource(source, index));
        };
    }

    private static Hover hover(String words, SourceSpan span) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, words), Places.range(span));
    }
}
