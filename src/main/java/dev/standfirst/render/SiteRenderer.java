package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.parallel.Cores;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.data.JsonWriter;
import dev.standfirst.site.data.StructuredData;
import dev.standfirst.site.model.Models.LongText;
import dev.standfirst.site.model.Models.Picture;
import dev.standfirst.site.model.Models.Verbatim;
import dev.standfirst.site.model.Page;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Draws the pages of a plan. Safe on any thread. */
public final class SiteRenderer {
    private final Assets assets;
    private final ProjectTemplates own;
    private final Templates templates;

    /**
     * @param project the folder that may hold {@code templates/}
     * @throws IOException when the templates cannot be read
     */
    public SiteRenderer(Path project) throws IOException {
        Path folder = project.resolve("templates");
        this.assets = new Assets(folder);
        this.own = new ProjectTemplates(folder);
        this.templates = new Templates(own);
    }

    /** The project's own templates as they were read, by their paths in the project; those of the program have no file there. */
    public Map<String, SourceText> texts() {
        return own.texts();
    }

    /** What is wrong with the files of the project's own folder, whatever any page needs of them. */
    public List<Diagnostic> templateFaults() {
        return own.faults();
    }

    /** Takes one file of the site. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the file at {@code path}, relative to the site. */
        void put(String path, byte[] content) throws IOException;

        /** Takes a long text at {@code path} piece by piece: all of them together, in UTF-8, are the file. */
        default void put(String path, Iterable<String> pieces) throws IOException {
            put(path, Drawing.Streamed.whole(pieces));
        }
    }

    /**
     * Draws every page and gives it to {@code sink}, several at once and in no order.
     *
     * @return what is wrong with the templates, one diagnostic for each place; the site is whole only when there is none
     */
    public List<Diagnostic> render(SitePlan plan, Sink sink) throws IOException {
        var faults = new Faults();
        try {
            int[] order = longestFirst(plan.pages());
            Cores.each(order.length, i -> put(plan, order[i], sink, faults));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        assets.write(sink);
        return faults.toList();
    }

    /** The places of pages, those first that alone have their template: they list what all the others show. */
    private static int[] longestFirst(List<Page> pages) {
        var alike = new HashMap<String, Integer>();
        pages.forEach(page -> alike.merge(page.template(), 1, Integer::sum));
        return IntStream.range(0, pages.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> alike.get(pages.get(i).template())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void put(SitePlan plan, int place, Sink sink, Faults faults) {
        Page page = plan.pages().get(place);
        if (faults.isHopeless(page, place)) {
            return;
        }
        try {
            switch (draw(plan, page)) {
                case Drawing.Drawn(byte[] content) -> sink.put(page.route().file(), content);
                case Drawing.Streamed(Iterable<String> pieces) ->
                    sink.put(page.route().file(), pieces);
                case Drawing.Failed(Diagnostic fault) -> faults.add(page, place, fault);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first fault of each template in the order of the pages, whichever page is drawn first. */
    private static final class Faults {
        private record Fault(int place, Diagnostic diagnostic) {}

        private final Map<String, Fault> byTemplate = new ConcurrentHashMap<>();

        /** Whether a page before this one has shown that its template fails. */
        boolean isHopeless(Page page, int place) {
            Fault known = byTemplate.get(page.template());
            return known != null && known.place < place;
        }

        void add(Page page, int place, Diagnostic diagnostic) {
            byTemplate.merge(page.template(), new Fault(place, diagnostic), (a, b) -> a.place < b.place ? a : b);
        }

        List<Diagnostic> toList() {
            return byTemplate.values().stream()
                    .sorted(Comparator.comparingInt(Fault::place))
                    .map(Fault::diagnostic)
                    .distinct()
                    .toList();
        }
    }

    /** What came of drawing a page. */
    public sealed interface Drawing {
        /** The bytes of its file. */
        @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
        record Drawn(byte[] content) implements Drawing {}

        /** The text of a long file, made while it is gone through. */
        record Streamed(Iterable<String> pieces) implements Drawing {
            /** The bytes of its file. */
            public byte[] bytes() {
                return whole(pieces);
            }

            private static byte[] whole(Iterable<String> pieces) {
                return String.join("", pieces).getBytes(UTF_8);
            }
        }

        /** Its template has a fault. */
        record Failed(Diagnostic fault) implements Drawing {}
    }

    /** Draws one page. Several threads may draw at once. */
    public Drawing draw(SitePlan plan, Page page) throws IOException {
        Object shown = page.model().get();
        try {
            return switch (shown) {
                case Picture(var card) -> new Drawing.Drawn(card.png());
                case LongText(Iterable<String> pieces) -> new Drawing.Streamed(pieces);
                case Verbatim(String text) -> new Drawing.Drawn(text.getBytes(UTF_8));
                default -> {
                    List<String> text = text(plan, page, shown);
                    yield text.size() == 1
                            ? new Drawing.Drawn(text.getFirst().getBytes(UTF_8))
                            : new Drawing.Streamed(text);
                }
            };
        } catch (ParseException e) {
            return new Drawing.Failed(TemplateFault.of(e));
        } catch (TemplateException e) {
            return new Drawing.Failed(TemplateFault.of(e));
        } catch (TextWriter.TooLong e) {
            return new Drawing.Failed(TemplateFault.of(e));
        } catch (StackOverflowError _) {
            return new Drawing.Failed(TemplateFault.endless(page.template() + Templates.ENDING));
        }
    }

    /** Gives the files of the theme that are published as they stand to {@code sink}. */
    public void assets(Sink sink) throws IOException {
        assets.write(sink);
    }

    private List<String> text(SitePlan plan, Page page, Object shown) throws IOException, TemplateException {
        var model = new HashMap<String, Object>();
        model.put("site", plan.site());
        model.put("page", page(plan, page, shown));
        model.put("model", shown);
        var html = new TemplateFunctions(plan, page, shown, templates, assets);
        model.put("html", html.html());
        model.put("inline", html.inline());
        model.put("link", html.link());
        model.put("url", html.url());
        model.put("asset", html.asset());
        Template template = templates.get(page.template() + Templates.ENDING);
        var out = new TextWriter(16_384);
        template.process(model, out);
        return out.pieces();
    }

    /**
     * What a template sees of its own page.
     *
     * @param template its template's name
     * @param title its title
     * @param description a sentence about it; the site's own where it has none
     * @param canonical its whole address
     * @param root the way to the site's root, relative but on the page of wrong addresses, which stands at any address
     * @param path its address within the site
     * @param structured its JSON-LD, ready to stand in a script element
     * @param trail the way to it from the front page as JSON-LD, likewise
     */
    public record PageModel(
            String template,
            String title,
            String description,
            String canonical,
            String root,
            String path,
            Optional<TemplateModel> structured,
            Optional<TemplateModel> trail) {}

    private static PageModel page(SitePlan plan, Page page, Object shown) throws TemplateModelException {
        return new PageModel(
                page.template(),
                page.title(),
                page.description().isEmpty() ? plan.site().description() : page.description(),
                plan.site().baseUrl() + page.route().path(),
                TemplateFunctions.root(plan, page),
                page.route().path(),
                markup(StructuredData.of(plan.site(), page, shown)),
                markup(StructuredData.trail(plan.site(), page, shown)));
    }

    private static Optional<TemplateModel> markup(Optional<JsonWriter> data) throws TemplateModelException {
        return data.isPresent()
                ? Optional.of(HTMLOutputFormat.INSTANCE.fromMarkup(data.get().compact()))
                : Optional.empty();
    }
}
