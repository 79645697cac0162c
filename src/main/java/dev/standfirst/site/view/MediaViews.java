package dev.standfirst.site.view;

import dev.standfirst.content.model.Masthead;
import dev.standfirst.content.model.MediaFile;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Logo;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pictures and files of a project, where they are on the site.
 *
 * @param files all of them, by their paths in the project
 */
public record MediaViews(Map<String, MediaFile> files) {
    /** The file at a path in the project, if it can be published. */
    public Optional<MediaFile> file(String name) {
        return Optional.ofNullable(files.get(name)).filter(MediaFile::isPublishable);
    }

    /** What is shown in place of the site's name; nothing where there is no such picture, or none that can be published. */
    public Optional<Logo> logo(Masthead masthead) {
        Optional<Logo> dark = masthead.darkLogo().flatMap(picture -> logo(picture, null));
        return masthead.logo().flatMap(picture -> logo(picture, dark.orElse(null)));
    }

    private Optional<Logo> logo(LocatedText picture, @Nullable Logo dark) {
        return file(Masthead.file(picture))
                .flatMap(file -> file.size()
                        .map(size -> new Logo(route(file), size.width(), size.height(), Optional.ofNullable(dark))));
    }

    /** Where a file is on the site. */
    public static Route route(MediaFile file) {
        return Route.media(file.name().substring(file.name().indexOf('/') + 1), file.digest());
    }
}
