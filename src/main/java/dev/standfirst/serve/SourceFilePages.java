package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.AnsiStyle;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.HumanPrinter;
import dev.standfirst.diagnostic.ListedDiagnostics;
import dev.standfirst.diagnostic.PrintableText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.preview.Preview;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The preview's own pages: a file of the content with what is wrong beside its lines, the whole report, and stand-ins for pages. */
final class SourceFilePages {
    /** Where the files of the content are shown. */
    static final String SOURCE = PreviewServer.RESERVED + "source/";

    private SourceFilePages() {}

    /** The address of the page that shows a place in a file. */
    static String address(SourceSpan span) {
        return SOURCE
                + URLEncoder.encode(span.file(), UTF_8).replace("+", "%20").replace("%2F", "/") + "#L" + span.line();
    }

    /** A file as it was last read, with its diagnostics; empty when neither content nor templates have it. */
    static Optional<String> source(Preview preview, String file) {
        return Optional.ofNullable(preview.texts().get(file)).map(text -> source(preview, text));
    }

    private static String source(Preview preview, SourceText text) {
        var byLine = ListedDiagnostics.of(preview.diagnostics()).listed().stream()
                .filter(each -> each.span().file().equals(text.file()))
                .collect(Collectors.groupingBy(each -> each.span().line()));
        var lines = new StringBuilder();
        for (int line = 1; line <= text.lineCount(); line++) {
            List<Diagnostic> found = byLine.getOrDefault(line, List.of());
            lines.append("<li id=\"L").append(line).append('"');
            lines.append(found.isEmpty() ? "" : " class=\"wrong\"").append("><code>");
            lines.append(escaped(PrintableText.of(text.line(line)))).append("</code>");
            for (Diagnostic each : found) {
                lines.append("<p class=\"").append(each.severity().word()).append("\">");
                lines.append(escaped(PrintableText.of(each.message())));
                each.helpIfAny()
                        .ifPresent(help -> lines.append("<span>")
                                .append(escaped(PrintableText.of(help)))
                                .append("</span>"));
                lines.append("</p>");
            }
            lines.append("</li>\n");
        }
        return page(
                PrintableText.of(text.file()),
                preview.pageOf(text.file())
                                .map(page -> "<p><a href=\"/" + escaped(page) + "\">Its page</a></p>")
                                .orElse("")
                        + "<ol class=\"source\">\n" + lines + "</ol>");
    }

    /** Every diagnostic, as a terminal would show it. */
    static String report(Preview preview) throws IOException {
        var out = new StringBuilder();
        new HumanPrinter(preview.texts(), AnsiStyle.PLAIN).print(preview.diagnostics(), out);
        return page("Report", out.isEmpty() ? "<p>No problems.</p>" : "<pre>" + escaped(out.toString()) + "</pre>");
    }

    /** What is at an address for which there is no page that can be rendered. */
    static String standIn(String title, String sentence) {
        return page(title, "<p>" + escaped(sentence) + "</p>");
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + escaped(title)
                + " – preview</title>\n<link rel=\"stylesheet\" href=\"" + PreviewServer.RESERVED
                + "preview.css\">\n</head>\n<body class=\"own\">\n<main>\n<h1>" + escaped(title) + "</h1>\n" + body
                + "\n</main>\n</body>\n</html>\n";
    }

    /** A text as HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
