package dev.standfirst.content;

import dev.standfirst.diagnostic.SourceText;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of files by their paths. They are sorted out when one is first asked for: a preview reads ten thousand at every edit, and asks
 * where something is wrong. Immutable; safe on any thread.
 */
final class SourceTexts extends AbstractMap<String, SourceText> {
    private final List<SourceText> texts;
    private volatile @Nullable Map<String, SourceText> byFile;

    SourceTexts(List<SourceText> texts) {
        this.texts = List.copyOf(texts);
    }

    private Map<String, SourceText> byFile() {
        Map<String, SourceText> known = byFile;
        if (known == null) {
            known = HashMap.newHashMap(texts.size());
            for (SourceText text : texts) {
                known.put(text.file(), text);
            }
            byFile = known;
        }
        return known;
    }

    @Override
    public Set<Entry<String, SourceText>> entrySet() {
        return byFile().entrySet();
    }

    @Override
    public @Nullable SourceText get(@Nullable Object file) {
        return byFile().get(file);
    }

    @Override
    public boolean containsKey(@Nullable Object file) {
        return byFile().containsKey(file);
    }
}
