package dev.standfirst.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.content.model.MediaFile;
import dev.standfirst.drawing.Palette;
import dev.standfirst.narrative.model.Anchors;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.FigureHtml;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.narrative.model.TypedMarks;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models.Body;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.Note;
import dev.standfirst.site.model.Models.Noted;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.model.PageModel;
import dev.standfirst.site.model.SiteModel;
import dev.standfirst.site.view.MediaViews;
import dev.standfirst.site.view.ViewModels;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the templates of one page can call: the HTML of texts, and links from this page to others. */
final class TemplateFunctions {
    private final AskedPlan plan;
    private final Page page;
    /**
     * By the very texts that the page's model holds, since the same words may stand elsewhere on the page without a note; and by the numbers of
     * their bindings.
     */
    private final IdentityHashMap<CheckedText, Map<Integer, Note>> notes = new IdentityHashMap<>();

    private final Templates templates;
    private final Assets assets;
    private final Palette colours;
    private final String root;
    private final Anchors anchors = new Anchors();
    private int embeds;
    private int footnoted;

    /**
     * @param model what the page's template gets
     */
    TemplateFunctions(AskedPlan plan, Page page, PageModel model, Templates templates, Assets assets, Palette colours) {
        this.colours = colours;
        this.assets = assets;
        this.plan = plan;
        this.page = page;
        this.root = root(plan.site(), page);
        if (model instanceof Noted noted) {
            noted.notes()
                    .forEach(note -> notes.computeIfAbsent(note.place().text(), _ -> new HashMap<>())
                            .putIfAbsent(note.place().binding(), note));
        }
        this.templates = templates;
    }

    /** {@code html(text)}: a text as HTML blocks. */
    TemplateMethodModelEx html() {
        return arguments -> safe(text(arguments).narrative().html(figures(text(arguments))));
    }

    /** {@code inline(text)}: a text of one paragraph as inline HTML. */
    TemplateMethodModelEx inline() {
        return arguments -> safe(text(arguments).narrative().inlineHtml(figures(text(arguments))));
    }

    /** {@code text("claims")}: words of the interface; as HTML where something is filled in that is HTML. */
    TemplateMethodModelEx text() {
        return new InterfaceText(plan.messages());
    }

    /** {@code link(route)}: the relative link from this page to another; {@code link("method/")} by its path. */
    TemplateMethodModelEx link() {
        return arguments -> new SimpleScalar(linkTo(route(arguments)));
    }

    /** {@code asset("style.css")}: the link to a file of the theme. */
    TemplateMethodModelEx asset() {
        return arguments -> {
            if (arguments.size() == 1 && arguments.getFirst() instanceof TemplateScalarModel name) {
                return new SimpleScalar(root
                        + assets.address(name.getAsString())
                                .orElseThrow(() -> new TemplateModelException("the theme does not have this file")));
            }
            throw new TemplateModelException("“asset()” needs the name of a file of the theme");
        };
    }

    /** {@code size(route)}: how large a file to download is, as readers read it. */
    TemplateMethodModelEx size() {
        return arguments -> {
            Route route = route(arguments);
            long length = plan.file(route)
                    .map(this::length)
                    .orElseThrow(() -> new TemplateModelException("there is no file “" + route.path() + "”"));
            return new SimpleScalar(plan.ask(site -> site.catalogue().language().figures(MediaFile.shown(length))));
        };
    }

    private long length(Page file) {
        return switch (file.content()) {
            case PageContent.Picture(var drawn) -> drawn.length(colours);
            case PageContent.Verbatim(var text) -> text.get().getBytes(UTF_8).length;
            default -> throw new IllegalArgumentException("“size()” is not for pages");
        };
    }

    private String linkTo(Route route) {
        int tail = route.path().indexOf('#');
        return tail < 0
                ? root + route.file()
                : root
                        + new Route(route.path().substring(0, tail)).file()
                        + route.path().substring(tail);
    }

    /** The way to the site's root. The page for addresses that lead nowhere is shown at any depth, so its way begins at the host. */
    static String root(SiteModel site, Page page) {
        return page.route().equals(Route.NOT_FOUND)
                ? URI.create(site.baseUrl()).getRawPath()
                : page.route().toRoot();
    }

    /** {@code url(route)}: the whole address of a page. */
    TemplateMethodModelEx url() {
        return arguments ->
                new SimpleScalar(plan.site().baseUrl() + route(arguments).path());
    }

    private static Object safe(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    }

    private static CheckedText text(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1 && arguments.getFirst() instanceof RecordWrapper.RecordHash hash) {
            if (hash.unwrap() instanceof Prose line) {
                return line.checked();
            }
            if (hash.unwrap() instanceof Body body) {
                return body.checked();
            }
        }
        throw new TemplateModelException("“html()” and “inline()” need one text of the model");
    }

    private Route route(List<?> arguments) throws TemplateModelException {
        if (arguments.size() == 1
                && arguments.getFirst() instanceof RecordWrapper.RecordHash hash
                && hash.unwrap() instanceof Route route) {
            return route;
        }
        if (arguments.size() == 1 && arguments.getFirst() instanceof TemplateScalarModel path) {
            return planned(path.getAsString());
        }
        throw new TemplateModelException("“link()” and “url()” need one route of the model, or a path");
    }

    private Route planned(String path) throws TemplateModelException {
        int tail = path.indexOf('#');
        String file = new Route(tail < 0 ? path : path.substring(0, tail)).file();
        if (!plan.<Boolean>ask(site -> site.page(file).isPresent())) {
            throw new TemplateModelException("there is no page “" + path + "”");
        }
        return new Route(path);
    }

    private FigureHtml figures(CheckedText text) {
        return new FigureHtml() {
            private String footnotes = "";

            @Override
            public String footnotes() {
                if (footnotes.isEmpty()) {
                    footnoted++;
                    footnotes = footnoted == 1 ? "footnote" : "footnote-t" + footnoted;
                }
                return footnotes;
            }

            @Override
            public String figure(Binding binding, String wordsHtml) {
                return figureHtml(text, binding, wordsHtml);
            }

            @Override
            public String embed(Embed embed) {
                return embedHtml(embed);
            }

            @Override
            public String picture(Illustration picture, String captionHtml) {
                return pictureHtml(picture, captionHtml, "");
            }

            @Override
            public String picture(Illustration picture, String captionHtml, WebLink link) {
                return pictureHtml(picture, captionHtml, href(link));
            }

            @Override
            public String href(WebLink link) {
                Route from = page.route();
                return plan.ask(site -> PageLinks.href(link, from, site));
            }

            @Override
            public String words(String key, Object... arguments) {
                return plan.messages().text(key, arguments);
            }

            @Override
            public String mark(TypedMarks.Mark mark, String typed) {
                return plan.messages().text(mark.key());
            }

            @Override
            public String file(WebLink link) {
                return plan.ask(site -> fileHtml(link, site.catalogue()));
            }

            @Override
            public String anchor(Heading heading) {
                return anchors.distinct(heading.anchor());
            }
        };
    }

    private static String fileHtml(WebLink link, ViewModels catalogue) {
        return link.download()
                .flatMap(catalogue.media()::file)
                .map(file -> " <span class=\"file\">(" + file.ending().toUpperCase(Locale.ROOT) + ", "
                        + catalogue.language().figures(file.shownLength()) + ")</span>")
                .orElse("");
    }

    private String figureHtml(CheckedText text, Binding binding, String wordsHtml) {
        var checked = text.bindings().get(binding.index());
        var model = new HashMap<String, Object>();
        try {
            model.put(
                    "words",
                    wordsHtml.isEmpty()
                            ? new SimpleScalar(plan.ask(site -> site.catalogue().shown(checked)))
                            : HTMLOutputFormat.INSTANCE.fromMarkup(wordsHtml));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        model.put("mode", binding.mode().label());
        model.put("verdict", checked.verdict().map(Verdict::label).orElse(""));
        model.put("reason", checked.reason());
        note(text, binding).ifPresent(note -> model.put("number", note.number()));
        model.put("href", href(binding.target()));
        return part("figure", model);
    }

    private Optional<Note> note(CheckedText text, Binding binding) {
        return Optional.ofNullable(notes.getOrDefault(text, Map.of()).get(binding.index()));
    }

    private String href(Target target) {
        return switch (target) {
            case Target.FactTarget(String id) ->
                linkTo(plan.ask(
                        site -> site.catalogue().fact(id).map(FactItem::route).orElse(Route.fact(id))));
            case Target.ClaimTarget(String id) -> linkTo(Route.claim(id));
            case Target.Exempt _ -> "";
        };
    }

    private String embedHtml(Embed embed) {
        var model = new HashMap<String, Object>();
        model.put("title", embed.title());
        model.put("link", link());
        model.put("inline", inline());
        model.put("size", size());
        model.put("number", ++embeds);
        model.put("form", embed.form().label());
        boolean several = embed.ids().size() > 1;
        plan.ask(site -> shown(embed, site.catalogue())).ifPresent(record -> model.put("shown", record));
        if (embed.shape() == Embed.Shape.CHART) {
            plan.ask(site -> site.catalogue().charts().files(embed.ids(), embed.title(), embed.form()))
                    .ifPresent(files -> model.put("files", files));
        }
        return part((several ? "group-" : "") + embed.shape().scheme() + "-embed", model);
    }

    private static Optional<? extends Record> shown(Embed embed, ViewModels catalogue) {
        return switch (embed.shape()) {
            case CHART, TABLE ->
                embed.form() == Embed.Form.STACKED
                        ? catalogue.stacked(embed.ids())
                        : embed.ids().size() > 1 ? catalogue.group(embed.ids()) : catalogue.embeddedSeries(embed.id());
            case FACT -> catalogue.fact(embed.id());
            case CLAIM -> catalogue.card(embed.id());
        };
    }

    private String pictureHtml(Illustration picture, String captionHtml, String href) {
        var model = new HashMap<String, Object>();
        model.put("alternative", picture.alternative());
        model.put("credit", picture.credit());
        model.put("href", href);
        model.put("width", picture.width().label());
        try {
            model.put("caption", HTMLOutputFormat.INSTANCE.fromMarkup(captionHtml));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        plan.ask(site -> site.catalogue().media().file(picture.file())).ifPresent(file -> {
            model.put("src", linkTo(MediaViews.route(file)));
            file.size().ifPresent(size -> model.put("size", size));
        });
        return part("picture", model);
    }

    private String part(String name, Map<String, Object> model) {
        model.put("text", text());
        var out = new TextWriter(256);
        try {
            templates.get("parts/" + name + ".ftlh").process(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new PartFailed(e);
        }
        return String.join("", out.pieces()).strip();
    }

    /** Carries the fault of a part's template out of the text that the part is in. */
    static final class PartFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        PartFailed(TemplateException cause) {
            super(cause);
        }
    }
}
