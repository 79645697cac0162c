package dev.standfirst.content;

import dev.standfirst.content.model.Content;
import dev.standfirst.content.text.ContentFile;
import dev.standfirst.content.text.UnsavedTexts;
import dev.standfirst.parallel.Cores;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a project, kept from one reading to the next so that only changed files are read again: what is not read again is the
 * very same object. One thread at a time may read with it.
 */
public final class ContentCache {
    private static final String LIST = "list ";
    private static final String FILE = "file ";

    private final Path content;
    private final UnsavedTexts unsaved = new UnsavedTexts();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** What was made of the parts of each file, by the file's name and what {@link ContentReader} calls the part. */
    private final Map<String, Map<String, Object>> parts = new ConcurrentHashMap<>();

    private final Map<String, Folder> folders = new HashMap<>();
    private final Map<String, Object> together = new HashMap<>();
    private List<?> distinct = List.of();

    /** The names of files and folders that have changed since the last reading. */
    private final Set<String> changed = new HashSet<>();

    /** The folders among them, and what may have been one: their names with {@code /} at the end. */
    private final Set<String> below = new HashSet<>();

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

    /**
     * What was made of the files of a folder.
     *
     * @param places where each file is in the list, by its name
     * @param values what was made of each, in the same order; {@code null} where nothing was yet
     */
    private record Folder(List<ContentFile> files, Map<String, Integer> places, List<@Nullable Object> values) {
        static final Folder EMPTY = new Folder(List.of(), Map.of(), List.of());

        /** The same for other files of it: what was made of those that are in both. */
        @SuppressWarnings("ReferenceEquality") // the very same list: it was not read again
        Folder of(List<ContentFile> others) {
            if (others == files) {
                return this;
            }
            Map<String, Integer> now = HashMap.newHashMap(others.size());
            var made = new ArrayList<@Nullable Object>(others.size());
            for (ContentFile file : others) {
                Integer place = places.get(file.name());
                made.add(place != null && files.get(place).equals(file) ? values.get(place) : null);
                now.put(file.name(), now.size());
            }
            return new Folder(others, now, made);
        }

        /** The places of files of which nothing was made, or that have changed since. */
        int[] stale(Set<String> changed, Set<String> below) {
            IntStream known = below.isEmpty()
                    ? changed.stream()
                            .flatMap(name -> Stream.ofNullable(places.get(name)))
                            .mapToInt(Integer::intValue)
                    : IntStream.range(0, files.size()).filter(i -> {
                        String name = files.get(i).name();
                        return changed.contains(name) || below.stream().anyMatch(name::startsWith);
                    });
            IntStream missing = IntStream.range(0, values.size()).filter(i -> values.get(i) == null);
            return IntStream.concat(known, missing).distinct().toArray();
        }

        Folder with(List<@Nullable Object> others) {
            return new Folder(files, places, Collections.unmodifiableList(others));
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
    public ContentCache(Path project) {
        this.content = project.resolve(Content.FOLDER);
    }

    /** The texts that are read in the place of what is on the disk. */
    UnsavedTexts unsaved() {
        return unsaved;
    }

    /** Reads a text in the place of a file from now on, as somebody is editing it. */
    public void edit(Path file, String text) {
        unsaved.put(file, text);
        forget(List.of(file));
    }

    /** Reads a file from the disk again. */
    public void release(Path file) {
        unsaved.remove(file);
        forget(List.of(file));
    }

    /**
     * Lets go of what files held that have changed, come or gone; a folder stands for all below it.
     *
     * @param paths of files and folders, resolved against the project as it was given
     */
    public void forget(Collection<Path> paths) {
        for (Path path : paths) {
            if (linked || content.startsWith(path)) {
                kept.clear();
                folders.clear();
                parts.clear();
                together.clear();
            } else if (path.startsWith(content)) {
                forget(path, content.relativize(path).toString().replace('\\', '/'));
            }
        }
    }

    private void forget(Path path, String name) {
        String file = Content.FOLDER + "/" + name;
        boolean known = kept.remove(FILE + file) != null
                || folders.values().stream().anyMatch(folder -> folder.places().containsKey(file));
        changed.add(file);
        if (!known || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            below.add(file + "/");
            kept.keySet().removeIf(key -> key.startsWith(LIST) || key.startsWith(FILE + file + "/"));
        }
    }

    /** The files of a folder. */
    <T, E extends Exception> T list(String folder, Making<T, E> making) throws E {
        return of(LIST + folder, List.of(), making);
    }

    /**
     * What is made of each file of a folder, in their order: made again for those that have changed. Where none has, it is the very same list.
     *
     * @param name the folder's
     * @param files as {@link #list} gave them, so that the same files are the same list
     * @param making makes a value of a file and of nothing else; it is called on several threads
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a name stands for one kind of value; the very same files
    <T> List<T> each(String name, List<ContentFile> files, Function<ContentFile, T> making) {
        Folder known = folders.getOrDefault(name, Folder.EMPTY);
        Folder now = known.of(files);
        int[] stale = now.stale(changed, below);
        if (now == known && stale.length == 0) {
            return (List<T>) known.values();
        }
        var values = new ArrayList<@Nullable Object>(now.values());
        Cores.each(stale.length, i -> {
            ContentFile file = files.get(stale[i]);
            follow(file);
            values.set(stale[i], making.apply(file));
        });
        Folder read = now.with(values);
        folders.put(name, read);
        return (List<T>) read.values();
    }

    /** What was made of the parts of a file when it was last read. */
    Map<String, Object> parts(String file) {
        return parts.getOrDefault(file, Map.of());
    }

    /** Keeps what was made of the parts of a file until it is read again; what is not among them is dropped. */
    void keepParts(String file, Map<String, Object> made) {
        parts.put(file, made);
    }

    /**
     * What is made of all files of a folder together.
     *
     * @param nothing what is made of none
     * @param making makes it of what was made last
     */
    @SuppressWarnings("unchecked") // a name stands for one kind of value
    <T> T together(String name, T nothing, UnaryOperator<T> making) {
        T made = making.apply((T) together.getOrDefault(name, nothing));
        together.put(name, made);
        return made;
    }

    /** Whether these have the names, in the same order, of those that {@link #keepDistinct} was given last. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // one kind of value; the very same value has the same name
    <T> boolean areDistinct(List<T> values, Function<T, String> name) {
        if (values.size() != distinct.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            T known = (T) distinct.get(i);
            if (known != values.get(i) && !name.apply(known).equals(name.apply(values.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Keeps values of which no two have one name. */
    void keepDistinct(List<?> values) {
        distinct = values;
    }

    /** Takes what has changed for read. */
    void settle() {
        changed.clear();
        below.clear();
    }

    /** What is kept of a link may change unseen by its own name. */
    private void follow(ContentFile file) {
        if (!file.path().endsWith(Path.of(file.name()))) {
            linked = true;
        }
    }

    /** What was made of a file, from these very objects and nothing else. */
    <T, E extends Exception> T file(ContentFile file, List<?> from, Making<T, E> making) throws E {
        return of(FILE + file.name(), from, () -> {
            follow(file);
            return making.make();
        });
    }

    /** What was made of objects, by a name of its own. */
    @SuppressWarnings("unchecked") // a key stands for one kind of value
    private <T, E extends Exception> T of(String key, List<?> from, Making<T, E> making) throws E {
        Kept known = kept.get(key);
        if (known != null && known.isFrom(from)) {
            return (T) known.made();
        }
        T made = making.make();
        kept.put(key, new Kept(List.copyOf(from), made));
        return made;
    }
}
