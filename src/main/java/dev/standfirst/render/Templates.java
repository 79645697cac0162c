package dev.standfirst.render;

import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The templates of a project: its own {@code templates/} first, then the theme that ships with the program. The loader leaves
 * neither root, no class can be made or called, nothing is shown that a model does not hold, and numbers and dates come out the same on
 * every machine.
 */
final class Templates {
    static final String THEME = "/dev/standfirst/theme/";

    private static final String ENDING = ".ftlh";

    private final Configuration configuration;

    /**
     * @param own the project's folder of templates; it need not be there
     * @throws IOException when it is there and cannot be read
     */
    Templates(Path own) throws IOException {
        var settings = new Configuration(Configuration.VERSION_2_3_34);
        settings.setTemplateLoader(new MultiTemplateLoader(loaders(own).toArray(TemplateLoader[]::new)));
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

    private static List<TemplateLoader> loaders(Path own) throws IOException {
        var loaders = new ArrayList<TemplateLoader>();
        if (Files.isDirectory(own)) {
            loaders.add(kept(own));
        }
        loaders.add(new ClassTemplateLoader(Templates.class, THEME));
        return loaders;
    }

    /**
     * What a folder holds now: pages that are drawn later are drawn by the same templates, whatever becomes of the files. A link that
     * leads out of the folder is no template of it.
     */
    private static TemplateLoader kept(Path own) throws IOException {
        var kept = new ByteArrayTemplateLoader();
        Path root = own.toRealPath();
        try (Stream<Path> walk = Files.walk(own)) {
            for (Path file : walk.toList()) {
                if (file.toString().endsWith(ENDING)
                        && Files.isRegularFile(file)
                        && file.toRealPath().startsWith(root)) {
                    kept.putTemplate(
                            own.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return kept;
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
