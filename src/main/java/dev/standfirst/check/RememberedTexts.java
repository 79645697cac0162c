package dev.standfirst.check;

import dev.standfirst.check.IncrementalResults.Judged;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.RecordedDependencies;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Keepsakes;
import dev.standfirst.check.model.LookedUp;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of briefings that an earlier build has judged and that would be judged alike now. They are judged again only when somebody
 * asks for their words. For one check; what is known may be asked for on any thread.
 */
public final class RememberedTexts {
    private final Map<String, RememberedText> known;
    private List<Judged> judged = List.of();

    /**
     * @param known what is known of bodies, by the files of their briefings
     */
    public RememberedTexts(Map<String, RememberedText> known) {
        this.known = Map.copyOf(known);
    }

    private static boolean isBody(PublishedText text) {
        return text.blocks() && Content.isOfBriefings(text.source().source().file());
    }

    Judged judged(PublishedText text, Supplier<Judged> judging) {
        if (!isBody(text)) {
            return judging.get();
        }
        RememberedText last = known.get(text.source().source().file());
        return last == null ? kept(judging.get()) : standing(text, last, judging);
    }

    private static Judged kept(Judged now) {
        return new Judged(
                now.text(),
                new Report.Published(
                        now.text().source(), now.published().checked().kept()),
                now.coverage(),
                now.diagnostics(),
                now.dependencies());
    }

    private static Judged standing(PublishedText text, RememberedText last, Supplier<Judged> judging) {
        var full = new Once(() -> judging.get().published().checked());
        var checked = CheckedText.remembered(
                last.outline().narrative(() -> full.get().narrative()),
                last.coverage(),
                Keepsakes.of(last.keepsakes()),
                full);
        return new Judged(
                text,
                new Report.Published(text.source(), checked),
                last.coverage(),
                last.diagnostics(),
                RecordedDependencies.of(last.lookedUp()));
    }

    /** Judges a text when it is first asked for. */
    private static final class Once implements Supplier<CheckedText> {
        private final Supplier<CheckedText> judging;
        private @Nullable CheckedText judged;

        Once(Supplier<CheckedText> judging) {
            this.judging = judging;
        }

        @Override
        public synchronized CheckedText get() {
            if (judged == null) {
                judged = judging.get();
            }
            return Objects.requireNonNull(judged);
        }
    }

    void keep(List<Judged> all) {
        judged = all;
    }

    /** What the judging of each text looked up, by the very texts. */
    public Map<LocatedText, LookedUp> lookedUp() {
        var all = new IdentityHashMap<LocatedText, LookedUp>(judged.size());
        judged.forEach(each -> all.put(each.text().source(), each.dependencies().lookedUp()));
        return all;
    }

    /**
     * What is to be left of each body to the next build, by the files of their briefings.
     *
     * @param kinds the kinds of what was made of them, as far as it was
     */
    public Map<String, RememberedText> toRemember(List<Class<? extends Record>> kinds) {
        var all = new HashMap<String, RememberedText>();
        for (Judged each : judged) {
            if (isBody(each.text())) {
                CheckedText checked = each.published().checked();
                all.put(
                        each.text().source().source().file(),
                        new RememberedText(
                                each.coverage(),
                                each.diagnostics(),
                                each.dependencies().lookedUp(),
                                TextOutline.of(checked.narrative()),
                                kinds.stream()
                                        .flatMap(kind -> checked.kept(kind)
                                                .map(Stream::of)
                                                .orElseGet(Stream::empty))
                                        .toList()));
            }
        }
        return all;
    }
}
