package dev.standfirst.render;

import dev.standfirst.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fragments that a project's own templates may give to pages, read from the {@code id} attributes in them when the first is asked for.
 * Used by one thread.
 */
public final class TemplateAnchors implements Predicate<String> {
    private static final Pattern ID = Pattern.compile("\\bid=[\"']([^\"'$]*)(\\$?)");

    private final Path project;
    private @Nullable Set<String> whole;
    private final Set<String> beginnings = new HashSet<>();

    /**
     * @param project the folder that may hold {@code templates/}
     */
    public TemplateAnchors(Path project) {
        this.project = project;
    }

    /**
     * Whether some page may have this fragment: an attribute has it, or begins as it does and goes on with a value; true where the
     * templates cannot be read.
     */
    @Override
    public boolean test(String fragment) {
        return whole().contains(fragment) || beginnings.stream().anyMatch(fragment::startsWith);
    }

    private Set<String> whole() {
        Set<String> known = whole;
        if (known == null) {
            known = new HashSet<>();
            try {
                for (SourceText template : new ProjectTemplates(project.resolve("templates"))
                        .texts()
                        .values()) {
                    for (Matcher id = ID.matcher(template.text()); id.find(); ) {
                        if (id.group(2).isEmpty()) {
                            known.add(id.group(1));
                        } else if (!id.group(1).isEmpty()) {
                            beginnings.add(id.group(1));
                        }
                    }
                }
            } catch (IOException _) {
                // What the templates have cannot be known here; whoever renders pages will say why.
                beginnings.add("");
            }
            whole = known;
        }
        return known;
    }
}
