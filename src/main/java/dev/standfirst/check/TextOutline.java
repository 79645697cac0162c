package dev.standfirst.check;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.narrative.model.WebLink;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is in a text, without its words.
 *
 * @param bindings every binding, in order
 * @param embeds every embed, in order
 * @param illustrations every picture from a file, in order
 * @param links every ordinary link, in order
 * @param headings every heading, in order
 */
public record TextOutline(
        List<Binding> bindings,
        List<Embed> embeds,
        List<Illustration> illustrations,
        List<WebLink> links,
        List<Heading> headings) {
    /** Keeps its own copies. */
    public TextOutline {
        bindings = List.copyOf(bindings);
        embeds = List.copyOf(embeds);
        illustrations = List.copyOf(illustrations);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
    }

    static TextOutline of(Narrative text) {
        return new TextOutline(text.bindings(), text.embeds(), text.illustrations(), text.links(), text.headings());
    }

    /** The text, whose words are read when somebody asks for them. */
    Narrative narrative(Supplier<Narrative> read) {
        return new Narrative() {
            @Override
            public List<Passage> passages() {
                return read.get().passages();
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
                return read.get().diagnostics();
            }

            @Override
            public String html(FigureHtml figures) {
                return read.get().html(figures);
            }

            @Override
            public String inlineHtml(FigureHtml figures) {
                return read.get().inlineHtml(figures);
            }

            @Override
            public String plain(Function<Binding, String> insert) {
                return read.get().plain(insert);
            }
        };
    }
}
