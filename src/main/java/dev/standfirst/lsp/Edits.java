package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Fix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Turns edits into those of the protocol. */
final class Edits {
    private Edits() {}

    static TextEdit of(Fix fix) {
        return new TextEdit(Places.range(fix.span()), fix.replacement());
    }

    static WorkspaceEdit of(List<Fix> fixes, Desk desk, Workspace workspace) {
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        fixes.forEach(
                fix -> byFile.computeIfAbsent(workspace.uri(desk.path(fix.span().file())), _ -> new ArrayList<>())
                        .add(of(fix)));
        return new WorkspaceEdit(byFile);
    }
}
