package dev.standfirst.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was read of a project, kept from one reading to the next so that only changed files are read again: what is not read again is the
 * very same object. One thread at a time may read with it.
 */
public final class ReadFiles {
    private static final String LIST = "list ";
    private static final String FILE = "file ";

    private final Path content;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private volatile boolean linked;

    /** What was made, and the objects it was made from. */
    private record Kept(List<?> from, Object made) {
        @SuppressWarnings("ReferenceEquality") // the very same objects mean that nothing was read again
        boolean isFrom(List<?> others) {
            if (from.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < from.size(); i++) {
                if (from.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Makes a value. */
    @FunctionalInterface
    interface Making<T, E extends Exception> {
        T make() throws E;
    }

    /**
     * Nothing yet.
     *
     * @param project the folder that holds {@code content/}
     */
    public ReadFiles(Path project) {
        this.content = project.resolve(ContentReader.FOLDER);
    }

    /**
     * Lets go of what files held that have changed, come or gone; a folder stands for all below it.
     *
     * @param changed resolved against the project as it was given
     */
    public void forget(Collection<Path> changed) {
        for (Path path : changed) {
            if (linked || content.startsWith(path)) {
                kept.clear();
            } else if (path.startsWith(content)) {
                forget(path, content.relativize(path).toString().replace('\\', '/'));
            }
        }
    }

    private void forget(Path path, String name) {
        String file = FILE + ContentReader.FOLDER + "/" + name;
        boolean known = kept.remove(file) != null;
        if (!known || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            kept.keySet().removeIf(key -> key.startsWith(LIST) || key.startsWith(file + "/"));
        }
    }

    /** The files of a folder. */
    <T, E extends Exception> T list(String folder, Making<T, E> making) throws E {
        return of(LIST + folder, List.of(), making);
    }

    /** What was made of a file, from these very objects and nothing else. */
    <T, E extends Exception> T file(ContentFile file, List<?> from, Making<T, E> making) throws E {
        return of(FILE + file.name(), from, () -> {
            if (!file.path().endsWith(Path.of(file.name()))) {
                linked = true;
            }
            return making.make();
        });
    }

    /** What was made of objects, by a name of its own. */
    @SuppressWarnings("unchecked") // a key stands for one kind of value
    <T, E extends Exception> T of(String key, List<?> from, Making<T, E> making) throws E {
        Kept known = kept.get(key);
        if (known != null && known.isFrom(from)) {
            return (T) known.made();
        }
        T made = making.make();
        kept.put(key, new Kept(List.copyOf(from), made));
        return made;
    }
}
