package dev.standfirst.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a project: its own {@code templates/} first, then the theme that ships with the program. The loader leaves
 * neither root, no class can be made or called, nothing is shown that a model does not hold, the clock least of all, and numbers and dates come out the same on
 * every machine.
 */
final class Templates {
    static final String THEME = "/dev/standfirst/theme/";

    /** Where the files lie, in a project as in the program's sources. */
    static final String FOLDER = "templates/";

    static final String ENDING = ".ftlh";

    private final Configuration configuration;

    /**
     * @param own the project's own
     */
    Templates(ProjectTemplates own) {
        var settings = new Guarded(own);
        settings.setTemplateLoader(new MultiTemplateLoader(
                new TemplateLoader[] {own.loader(), new ClassTemplateLoader(Templates.class, THEME)}));
        settings.setDefaultEncoding("UTF-8");
        settings.setOutputEncoding("UTF-8");
        settings.setRecognizeStandardFileExtensions(true);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setLocalizedLookup(false);
        settings.setLocale(Locale.ROOT);
        settings.setNumberFormat("computer");
        settings.setTimeZone(TimeZone.getTimeZone("UTC"));
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setObjectWrapper(new RecordWrapper());
        this.configuration = settings;
    }

    /**
     * Gives only templates that keep the {@link TemplateSandbox}, whoever asks: a page, or an include in another template. Those of the program
     * keep them, which a test holds.
     */
    private static final class Guarded extends Configuration {
        private final ProjectTemplates own;
        private final Set<Template> kept = ConcurrentHashMap.newKeySet();

        Guarded(ProjectTemplates own) {
            super(VERSION_2_3_34);
            this.own = own;
        }

        @Override
        public @Nullable Template getTemplate(
                String name,
                @Nullable Locale locale,
                @Nullable Object lookup,
                @Nullable String encoding,
                boolean parsed,
                boolean mayLack)
                throws IOException {
            Template template = super.getTemplate(name, locale, lookup, encoding, parsed, mayLack);
            if (template != null && own.has(template.getSourceName()) && !kept.contains(template)) {
                TemplateSandbox.hold(template);
                kept.add(template);
            }
            return template;
        }
    }

    /** The template of this name, parsed once. */
    Template get(String name) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            // FreeMarker wraps the fault of a template that it has tried before, on whichever thread.
            if (e.getCause() instanceof ParseException again) {
                throw again;
            }
            throw e;
        }
    }

    Configuration configuration() {
        return configuration;
    }
}
