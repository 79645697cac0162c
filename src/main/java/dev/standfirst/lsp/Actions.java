package dev.standfirst.lsp;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.editing.Proposal;
import dev.standfirst.editing.Proposals;
import dev.standfirst.editing.RevisionEntry;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The edits that an editor may choose, in the terms of the protocol. */
final class Actions {
    private final Workspace workspace;

    Actions(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Either<Command, CodeAction>> at(Workspace.View view, CodeActionParams params) {
        SourceSpan range = Places.span(view.file(), params.getRange());
        List<Proposal> proposals = new ArrayList<>(Proposals.at(range, view.index()));
        workspace
                .before(params.getTextDocument().getUri())
                .ifPresent(before ->
                        proposals.addAll(RevisionEntry.at(range, new SourceText(view.file(), before), view.index())));
        List<String> only = params.getContext().getOnly();
        return proposals.stream()
                .map(proposal -> action(proposal, view, params))
                .filter(action -> only == null || only.stream().anyMatch(kind -> isOf(kind, action.getKind())))
                .map(Either::<Command, CodeAction>forRight)
                .toList();
    }

    /** Kinds are nested: {@code refactor} is also {@code refactor.rewrite}. */
    private static boolean isOf(String wanted, String kind) {
        return kind.equals(wanted) || kind.startsWith(wanted + ".") || wanted.isEmpty();
    }

    private CodeAction action(Proposal proposal, Workspace.View view, CodeActionParams params) {
        var action = new CodeAction(proposal.title());
        action.setKind(proposal.settles().isPresent() ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite);
        action.setEdit(Edits.of(proposal.edits(), view.desk(), workspace));
        proposal.settles().ifPresent(diagnostic -> {
            action.setDiagnostics(params.getContext().getDiagnostics().stream()
                    .filter(each -> each.getRange().equals(Places.range(diagnostic.span())))
                    .filter(each -> each.getCode() != null
                            && diagnostic.code().id().equals(each.getCode().getLeft()))
                    .toList());
            action.setIsPreferred(proposal.best());
        });
        return action;
    }
}
