package dev.standfirst.check.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What has been made of a text, one of each kind, for the next build. Safe on any thread. */
public final class Keepsakes {
    /** Keeps nothing. */
    static final Keepsakes NONE = new Keepsakes(null);

    private final @Nullable Map<Class<?>, Record> made;

    private Keepsakes(@Nullable Map<Class<?>, Record> made) {
        this.made = made;
    }

    static Keepsakes empty() {
        return of(List.of());
    }

    /** Those that an earlier build has made. */
    public static Keepsakes of(List<? extends Record> made) {
        var all = new ConcurrentHashMap<Class<?>, Record>();
        made.forEach(each -> all.put(each.getClass(), each));
        return new Keepsakes(all);
    }

    <T extends Record> T once(Class<T> kind, Supplier<T> make) {
        Optional<T> known = find(kind);
        if (known.isPresent()) {
            return known.get();
        }
        T now = make.get();
        if (made != null) {
            made.putIfAbsent(kind, now);
        }
        return now;
    }

    <T extends Record> Optional<T> find(Class<T> kind) {
        return made == null
                ? Optional.empty()
                : Optional.ofNullable(made.get(kind)).map(kind::cast);
    }
}
