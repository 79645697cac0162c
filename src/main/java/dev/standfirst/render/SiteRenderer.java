package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.drawing.Palette;
import dev.standfirst.parallel.Cores;
import dev.standfirst.render.RenderedPages.Ready;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.data.JsonWriter;
import dev.standfirst.site.data.StructuredData;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent.LongText;
import dev.standfirst.site.model.PageContent.Picture;
import dev.standfirst.site.model.PageContent.Stored;
import dev.standfirst.site.model.PageContent.Templated;
import dev.standfirst.site.model.PageContent.Verbatim;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.TemplateName;
import dev.standfirst.site.view.Messages;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders the pages of a plan. Safe on any thread. */
public final class SiteRenderer {
    private final Assets assets;
    private final Palette colours;
    private final ProjectTemplates own;
    private final Templates templates;

    /**
     * @param project the folder that may hold {@code templates/}
     * @throws IOException when the templates cannot be read
     */
    public SiteRenderer(Path project) throws IOException {
        Path folder = project.resolve("templates");
        this.own = new ProjectTemplates(folder);
        this.assets = new Assets(folder, own.style(), own.fonts());
        this.colours = assets.stylesheet().palette();
        this.templates = new Templates(own);
    }

    /** The project's own templates as they were read, by their paths in the project; those of the program have no file there. */
    public Map<String, SourceText> texts() {
        return own.texts();
    }

    /** The words of the interface in a language: the project's own before those of the theme. */
    public Messages messages(Locale language) {
        return own.messages(language);
    }

    /** What is wrong with the files of the project's own folder, whatever any page needs of them. */
    public List<Diagnostic> templateFaults() {
        return Stream.concat(own.faults().stream(), assets.stylesheet().faults().stream())
                .toList();
    }

    /** Takes one file of the site. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the file at {@code path}, relative to the site. */
        void put(String path, byte[] content) throws IOException;

        /** Takes a long text at {@code path} piece by piece: all of them together, in UTF-8, are the file. */
        default void put(String path, Iterable<String> pieces) throws IOException {
            put(path, Rendered.Pieces.whole(pieces));
        }

        /** Takes the file that an earlier site has at {@code path}, if its SHA-256 is this one; false where nothing was taken. */
        default boolean keep(String path, String digest) throws IOException {
            return false;
        }
    }

    /**
     * Renders every page and gives it to {@code sink}, several at once and in no order.
     *
     * @return what is wrong with the templates, one diagnostic for each place; the site is whole only when there is none
     */
    public List<Diagnostic> render(SitePlan plan, Sink sink) throws IOException {
        return render(plan, sink, RenderedPages.none());
    }

    /**
     * The same, but lets {@code sink} keep the pages that would be what they were.
     *
     * @param known the pages of the site before, and of this one afterwards
     */
    public List<Diagnostic> render(SitePlan plan, Sink sink, RenderedPages known) throws IOException {
        var faults = new Faults();
        try {
            int[] order = longestFirst(plan.pages());
            Cores.each(order.length, i -> put(plan, order[i], sink, faults, known));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        known.keepThoseOf(plan);
        assets.write(sink);
        return faults.toList();
    }

    /** The places of pages. First come those that alone have their template: they list what all the others show. */
    private static int[] longestFirst(List<Page> pages) {
        var alike = new HashMap<Object, Integer>();
        pages.forEach(page -> alike.merge(kind(page), 1, Integer::sum));
        return IntStream.range(0, pages.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> alike.get(kind(pages.get(i)))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** What pages have in common that take about as long to render. */
    private static Object kind(Page page) {
        return switch (page.content()) {
            case Templated<?> content -> content.template();
            case Picture _ -> Picture.class;
            case Stored _ -> Stored.class;
            case Verbatim _, LongText _ -> page.route();
        };
    }

    private void put(SitePlan plan, int place, Sink sink, Faults faults, RenderedPages known) {
        Page page = plan.pages().get(place);
        if (faults.isHopeless(page, place)) {
            return;
        }
        String path = page.route().file();
        try {
            Optional<String> unchanged = known.unchanged(page);
            if (unchanged.isPresent() && sink.keep(path, unchanged.get())) {
                return;
            }
            Optional<Ready> ready = known.ready(plan, page);
            Optional<String> before = ready.flatMap(each -> known.digest(each, plan));
            if (before.isPresent() && sink.keep(path, before.get())) {
                return;
            }
            var asked = new AskedPlan(plan);
            switch (render(asked, ready.map(Ready::page).orElse(page))) {
                case Rendered.Bytes(byte[] content) -> {
                    sink.put(path, content);
                    if (ready.isPresent()) {
                        known.put(ready.get(), asked, content);
                    }
                }
                case Rendered.Pieces(Iterable<String> pieces) -> sink.put(path, pieces);
                case Rendered.Failed(var template, Diagnostic fault) -> faults.add(template, place, fault);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first fault of each template in the order of the pages, whichever page is rendered first. */
    private static final class Faults {
        private record Fault(int place, Diagnostic diagnostic) {}

        private final Map<TemplateName<?>, Fault> byTemplate = new ConcurrentHashMap<>();

        /** Whether a page before this one has shown that its template fails. */
        boolean isHopeless(Page page, int place) {
            Fault known = page.content() instanceof Templated<?> content ? byTemplate.get(content.template()) : null;
            return known != null && known.place < place;
        }

        void add(TemplateName<?> template, int place, Diagnostic diagnostic) {
            byTemplate.merge(template, new Fault(place, diagnostic), (a, b) -> a.place < b.place ? a : b);
        }

        List<Diagnostic> toList() {
            return byTemplate.values().stream()
                    .sorted(Comparator.comparingInt(Fault::place))
                    .map(Fault::diagnostic)
                    .distinct()
                    .toList();
        }
    }

    /** A rendered page. */
    public sealed interface Rendered {
        /** Its bytes. */
        @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
        record Bytes(byte[] content) implements Rendered {}

        /** Its text, if it is long: made while it is read. */
        record Pieces(Iterable<String> pieces) implements Rendered {
            /** The bytes of all pieces. */
            public byte[] bytes() {
                return whole(pieces);
            }

            private static byte[] whole(Iterable<String> pieces) {
                return String.join("", pieces).getBytes(UTF_8);
            }
        }

        /** None: its template has a fault. */
        record Failed(TemplateName<?> template, Diagnostic fault) implements Rendered {}
    }

    /** Renders one page. Several threads may render at once. */
    public Rendered render(SitePlan plan, Page page) throws IOException {
        return render(new AskedPlan(plan), page);
    }

    private Rendered render(AskedPlan plan, Page page) throws IOException {
        return switch (page.content()) {
            case Picture(var file) -> new Rendered.Bytes(file.bytes(colours));
            case Stored(var bytes) -> new Rendered.Bytes(bytes.get());
            case LongText(var pieces) -> new Rendered.Pieces(pieces);
            case Verbatim(var text) -> new Rendered.Bytes(text.get().getBytes(UTF_8));
            case Templated<?>(var template, var model) -> render(plan, page, template, model.get());
        };
    }

    private Rendered render(AskedPlan plan, Page page, TemplateName<?> template, PageModel model) throws IOException {
        try {
            List<String> text = text(plan, page, template, model);
            return text.size() == 1 ? new Rendered.Bytes(text.getFirst().getBytes(UTF_8)) : new Rendered.Pieces(text);
        } catch (ParseException e) {
            return new Rendered.Failed(template, TemplateFault.of(e));
        } catch (TemplateException e) {
            return new Rendered.Failed(template, TemplateFault.of(e));
        } catch (TextWriter.TooLong e) {
            return new Rendered.Failed(template, TemplateFault.of(e));
        } catch (StackOverflowError _) {
            return new Rendered.Failed(template, TemplateFault.endless(file(template)));
        }
    }

    private static String file(TemplateName<?> template) {
        return template.value() + Templates.ENDING;
    }

    /** Gives the files of the theme that are published as they are to {@code sink}. */
    public void assets(Sink sink) throws IOException {
        assets.write(sink);
    }

    private List<String> text(AskedPlan plan, Page page, TemplateName<?> name, PageModel model)
            throws IOException, TemplateException {
        var variables = new HashMap<String, Object>();
        variables.put("site", plan.site());
        variables.put("page", pageVariable(plan, page, name, model));
        variables.put("model", model);
        var functions = new TemplateFunctions(plan, page, model, templates, assets, colours);
        variables.put("html", functions.html());
        variables.put("inline", functions.inline());
        variables.put("text", functions.text());
        variables.put("link", functions.link());
        variables.put("url", functions.url());
        variables.put("asset", functions.asset());
        variables.put("size", functions.size());
        Template template = templates.get(file(name));
        var out = new TextWriter(16_384);
        template.process(variables, out);
        return out.pieces();
    }

    /**
     * What a template sees of its own page.
     *
     * @param template its template's name
     * @param title its title
     * @param description a sentence about it; the site's own where it has none
     * @param canonical its whole address
     * @param root the way to the site's root, relative but on the page of wrong addresses, which is at any address
     * @param path its address within the site
     * @param structured its JSON-LD, ready to be in a script element
     * @param trail the way to it from the front page as JSON-LD, likewise
     */
    public record PageVariable(
            String template,
            String title,
            String description,
            String canonical,
            String root,
            String path,
            Optional<TemplateModel> structured,
            Optional<TemplateModel> trail) {}

    private static PageVariable pageVariable(AskedPlan plan, Page page, TemplateName<?> template, PageModel model)
            throws TemplateModelException {
        return new PageVariable(
                template.value(),
                page.title(),
                page.description().isEmpty() ? plan.site().description() : page.description(),
                plan.site().baseUrl() + page.route().path(),
                TemplateFunctions.root(plan.site(), page),
                page.route().path(),
                markup(StructuredData.of(plan.site(), plan.messages(), page, model)
                        .orElse(null)),
                markup(StructuredData.trail(plan.site(), plan.messages(), page, model)
                        .orElse(null)));
    }

    private static Optional<TemplateModel> markup(@Nullable JsonWriter data) throws TemplateModelException {
        return data == null ? Optional.empty() : Optional.of(HTMLOutputFormat.INSTANCE.fromMarkup(data.compact()));
    }
}
