package dev.standfirst.content;

import java.nio.file.Path;

/**
 * A file of the project that may be read.
 *
 * @param path where it really is
 * @param name its path relative to the project, with {@code /}, links and all
 */
record ContentFile(Path path, String name) {}
