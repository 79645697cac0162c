package dev.standfirst.content.model;

import dev.standfirst.diagnostic.LocatedText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is at the head of every page.
 *
 * @param title the site's name
 * @param logo the picture that is shown in its place, named from {@code content/}
 * @param darkLogo the one on dark pages, where it is another
 */
public record Masthead(LocatedText title, Optional<LocatedText> logo, Optional<LocatedText> darkLogo) {
    /** The pictures that it names. */
    public Stream<LocatedText> pictures() {
        return Stream.of(logo, darkLogo).flatMap(Optional::stream);
    }

    /** The path in the project of a picture that it names. */
    public static String file(LocatedText picture) {
        return Content.FOLDER + "/" + picture.text();
    }
}
