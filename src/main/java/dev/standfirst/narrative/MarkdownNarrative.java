package dev.standfirst.narrative;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.standfirst.diagnostic.Diagnostic;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** A narrative over a parsed Markdown document, which nothing changes once it has been walked. */
final class MarkdownNarrative implements Narrative {
    private static final HtmlRenderer HTML = HtmlRenderer.builder(new MutableDataSet()
                    .set(HtmlRenderer.ESCAPE_HTML, true)
                    .set(HtmlRenderer.RENDER_HEADER_ID, false)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, false))
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(FigureNodeRenderer::new)
            .build();

    private final Document document;
    private final List<Passage> passages;
    private final List<Binding> bindings;
    private final List<Embed> embeds;
    private final List<WebLink> links;
    private final List<Heading> headings;
    private final IdentityHashMap<Node, Object> meanings;
    private final List<Diagnostic> diagnostics;

    MarkdownNarrative(
            Document document,
            List<Passage> passages,
            List<Binding> bindings,
            List<Embed> embeds,
            List<WebLink> links,
            List<Heading> headings,
            IdentityHashMap<Node, Object> meanings,
            List<Diagnostic> diagnostics) {
        this.document = document;
        this.passages = List.copyOf(passages);
        this.bindings = List.copyOf(bindings);
        this.embeds = List.copyOf(embeds);
        this.links = List.copyOf(links);
        this.headings = List.copyOf(headings);
        this.meanings = meanings;
        this.diagnostics = List.copyOf(diagnostics);
    }

    @Override
    public List<Passage> passages() {
        return passages;
    }

    @Override
    public List<Binding> bindings() {
        return bindings;
    }

    @Override
    public List<Embed> embeds() {
        return embeds;
    }

    @Override
    public List<WebLink> links() {
        return links;
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Override
    public String html(FigureHtml figures) {
        return render(document, figures);
    }

    @Override
    public String inlineHtml(FigureHtml figures) {
        var html = new StringBuilder();
        for (Node block : document.getChildren()) {
            if (!html.isEmpty()) {
                html.append("<br>");
            }
            String rendered = render(block, figures).strip();
            html.append(
                    block instanceof Paragraph && rendered.startsWith("<p>")
                            ? rendered.substring("<p>".length(), rendered.length() - "</p>".length())
                            : rendered);
        }
        return html.toString();
    }

    /** The document carries what its nodes mean to the renderer, so two renderings of one document take turns. */
    private synchronized String render(Node node, FigureHtml figures) {
        document.set(FigureNodeRenderer.MEANINGS, new FigureNodeRenderer.Meanings(meanings, figures));
        return HTML.render(node);
    }

    @Override
    public String plain(Function<Binding, String> insert) {
        var plain = new StringBuilder();
        for (Passage passage : passages) {
            if (!plain.isEmpty()) {
                plain.append(' ');
            }
            int from = 0;
            for (Binding binding : passage.bindings()) {
                plain.append(passage.text(), from, binding.start());
                if (binding.mode() == Mode.INSERT) {
                    plain.append(insert.apply(binding));
                }
                from = binding.start();
            }
            plain.append(passage.text(), from, passage.text().length());
        }
        return plain.toString()
                .replace(String.valueOf(PassageBuilder.OBJECT), "")
                .strip();
    }
}
