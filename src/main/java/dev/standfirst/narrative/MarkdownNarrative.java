package dev.standfirst.narrative;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.WebLink;
import java.util.List;
import java.util.function.Function;

/** A narrative as one walk through its Markdown found it. It keeps what was found and not the parsed document, which is far larger. */
final class MarkdownNarrative implements Narrative {
    private final PlaceholderRenderer renderer;
    private final List<Passage> passages;
    private final List<Binding> bindings;
    private final List<Embed> embeds;
    private final List<Illustration> illustrations;
    private final List<WebLink> links;
    private final List<Heading> headings;
    private final List<Diagnostic> diagnostics;

    MarkdownNarrative(
            PlaceholderRenderer renderer,
            List<Passage> passages,
            List<Binding> bindings,
            List<Embed> embeds,
            List<Illustration> illustrations,
            List<WebLink> links,
            List<Heading> headings,
            List<Diagnostic> diagnostics) {
        this.renderer = renderer;
        this.passages = List.copyOf(passages);
        this.bindings = List.copyOf(bindings);
        this.embeds = List.copyOf(embeds);
        this.illustrations = List.copyOf(illustrations);
        this.links = List.copyOf(links);
        this.headings = List.copyOf(headings);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** A line with no Markdown in it. */
    static Narrative bare(LocatedText line) {
        return of(PlaceholderRenderer.bare(line), List.of(PassageBuilder.whole(line)), List.of());
    }

    /** A text that could not be read. */
    static Narrative unread(LocatedText text, Diagnostic fault) {
        return of(PlaceholderRenderer.none(text), List.of(), List.of(fault));
    }

    private static Narrative of(PlaceholderRenderer renderer, List<Passage> passages, List<Diagnostic> diagnostics) {
        return new MarkdownNarrative(
                renderer, passages, List.of(), List.of(), List.of(), List.of(), List.of(), diagnostics);
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
    public List<Illustration> illustrations() {
        return illustrations;
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
        return renderer.blocks().with(figures);
    }

    @Override
    public String inlineHtml(FigureHtml figures) {
        return renderer.inline().with(figures);
    }

    @Override
    public String plain(Function<Binding, String> insert) {
        var plain = new StringBuilder();
        for (Passage passage : passages) {
            if (!plain.isEmpty()) {
                plain.append(' ');
            }
            String text = passage.text();
            int from = 0;
            for (Binding binding : passage.bindings()) {
                plain.append(text, from, binding.start());
                if (binding.mode() == BindingMode.INSERT) {
                    plain.append(insert.apply(binding));
                }
                from = binding.start();
            }
            plain.append(text, from, text.length());
        }
        return plain.toString()
                .replace(String.valueOf(PassageBuilder.OBJECT), "")
                .strip();
    }
}
