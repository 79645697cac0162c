package dev.standfirst.lsp;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.editing.ProjectIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Sends the editor the diagnostics of each file for which they have changed. An editor that asks for those of its open files is sent only
 * those of the others, and told to ask again.
 */
final class DiagnosticsPush implements Workspace.Listener {
    private volatile @Nullable LanguageClient client;
    private volatile @Nullable Reports reports;
    private volatile boolean pulled;
    private volatile boolean refreshed;
    private String lastFailure = "";

    void start(LanguageClient to, Reports as) {
        client = to;
        reports = as;
    }

    /**
     * @param pulls whether the editor asks for the diagnostics of its open files
     * @param refreshes whether it can be told to ask again
     */
    void capabilities(boolean pulls, boolean refreshes) {
        pulled = pulls;
        refreshed = pulls && refreshes;
    }

    @Override
    public void checked(Desk desk, @Nullable ProjectIndex index, Map<String, OpenDocument> open) {
        LanguageClient to = client;
        Reports as = reports;
        if (to == null || as == null) {
            return;
        }
        lastFailure = "";
        Map<String, List<Diagnostic>> now = new HashMap<>(index == null ? Map.of() : index.diagnostics(open.keySet()));
        if (pulled) {
            now.keySet().removeAll(open.keySet());
        }
        Set<String> files = new HashSet<>(now.keySet());
        files.addAll(desk.told().keySet());
        for (String file : files) {
            List<Diagnostic> current = now.getOrDefault(file, List.of());
            if (!current.equals(desk.told().getOrDefault(file, List.of()))) {
                var message = new PublishDiagnosticsParams(uri(desk, file, open), as.all(current, desk));
                OpenDocument document = open.get(file);
                if (document != null) {
                    message.setVersion(document.version());
                }
                to.publishDiagnostics(message);
            }
        }
        desk.told(now);
        if (refreshed) {
            var _ = to.refreshDiagnostics();
        }
    }

    private static String uri(Desk desk, String file, Map<String, OpenDocument> open) {
        OpenDocument document = open.get(file);
        return document == null ? desk.path(file).toUri().toString() : document.uri();
    }

    @Override
    public void failed(Exception reason) {
        LanguageClient to = client;
        String words = "The project could not be checked: " + reason;
        if (to != null && !words.equals(lastFailure)) {
            lastFailure = words;
            to.showMessage(new MessageParams(MessageType.Error, words));
        }
    }
}
