package dev.standfirst.site.view;

import dev.standfirst.content.MediaFile;
import dev.standfirst.route.Route;
import java.util.Map;
import java.util.Optional;

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

    /** Where a file is on the site. */
    public static Route route(MediaFile file) {
        return Route.media(file.name().substring(file.name().indexOf('/') + 1), file.digest());
    }
}
