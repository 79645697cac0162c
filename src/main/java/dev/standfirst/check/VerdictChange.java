package dev.standfirst.check;

import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A verdict that is another, or would be, after facts or words have changed.
 *
 * @param subject what was judged
 * @param id the id of the fact that the words are bound to, or of the claim
 * @param span where the words or the claim are
 * @param words the words as they are on the page, or the claim's title
 * @param was the verdict before
 * @param becomes the verdict after
 * @param reason why it becomes that, one sentence
 */
public record VerdictChange(
        Subject subject, String id, SourceSpan span, String words, Verdict was, Verdict becomes, String reason) {
    /** What a verdict is on. */
    public enum Subject {
        /** Words bound to a fact. */
        SENTENCE,
        /** A claim as a whole. */
        CLAIM
    }

    /**
     * Every verdict that is not the same in two reports on one project, whether its facts or its words have changed between them:
     * sentences before claims, each in the order of {@code after}. Words are found again by their file, what they are bound to and what
     * they say, or where they say something else, by their place among those bound to the same. What is in one report only has not
     * turned.
     */
    public static List<VerdictChange> between(Report before, Report after) {
        var turns = new ArrayList<VerdictChange>();
        sentences(before, after, turns);
        Map<String, CheckedClaim> claims = HashMap.newHashMap(before.claims().size());
        before.claims().forEach(claim -> claims.putIfAbsent(claim.claim().id(), claim));
        for (CheckedClaim claim : after.claims()) {
            Optional.ofNullable(claims.get(claim.claim().id())).ifPresent(old -> claim(old, claim, turns));
        }
        return List.copyOf(turns);
    }

    private static void sentences(Report before, Report after, List<VerdictChange> turns) {
        List<Report.Published> old = before.texts();
        List<Report.Published> young = after.texts();
        int first = 0;
        while (first < Math.min(old.size(), young.size()) && isSame(old.get(first), young.get(first))) {
            first++;
        }
        int last = 0;
        while (last < Math.min(old.size(), young.size()) - first
                && isSame(old.get(old.size() - 1 - last), young.get(young.size() - 1 - last))) {
            last++;
        }
        old = old.subList(first, old.size() - last);
        young = young.subList(first, young.size() - last);
        List<CheckedBinding> were = judged(old, texts(young));
        List<CheckedBinding> are = judged(young, texts(old));
        var pairs = new IdentityHashMap<CheckedBinding, CheckedBinding>();
        pair(were, are, binding -> List.of(place(binding), binding.binding().words()), pairs);
        pair(were, are, VerdictChange::place, pairs);
        are.forEach(binding -> Optional.ofNullable(pairs.get(binding)).ifPresent(was -> sentence(was, binding, turns)));
    }

    @SuppressWarnings("ReferenceEquality") // the very same verdicts: the text was not judged again
    private static boolean isSame(Report.Published one, Report.Published other) {
        return one.checked() == other.checked();
    }

    private static Set<CheckedText> texts(List<Report.Published> published) {
        Set<CheckedText> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        published.forEach(text -> texts.add(text.checked()));
        return texts;
    }

    /** The bindings that have a verdict, except those of texts that the other report has too, as the very same objects. */
    private static List<CheckedBinding> judged(List<Report.Published> published, Set<CheckedText> others) {
        return published.stream()
                .map(Report.Published::checked)
                .filter(text -> !others.contains(text))
                .flatMap(text -> text.bindings().stream())
                .filter(binding -> binding.verdict().isPresent())
                .toList();
    }

    private static List<Object> place(CheckedBinding binding) {
        return List.of(binding.binding().span().file(), binding.binding().target());
    }

    /** Pairs those of both lists that are not paired yet and have the same key, in their order. */
    private static void pair(
            List<CheckedBinding> were,
            List<CheckedBinding> are,
            Function<CheckedBinding, Object> key,
            Map<CheckedBinding, CheckedBinding> pairs) {
        Set<CheckedBinding> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(pairs.values());
        var free = new HashMap<Object, Deque<CheckedBinding>>();
        were.stream()
                .filter(binding -> !taken.contains(binding))
                .forEach(binding -> free.computeIfAbsent(key.apply(binding), _ -> new ArrayDeque<>())
                        .add(binding));
        for (CheckedBinding binding : are) {
            Deque<CheckedBinding> same = free.get(key.apply(binding));
            if (!pairs.containsKey(binding) && same != null && !same.isEmpty()) {
                pairs.put(binding, same.poll());
            }
        }
    }

    private static void sentence(CheckedBinding before, CheckedBinding after, List<VerdictChange> turns) {
        Verdict was = before.verdict().orElseThrow();
        Verdict becomes = after.verdict().orElseThrow();
        if (was != becomes && after.binding().target() instanceof Target.FactTarget(String id)) {
            turns.add(new VerdictChange(
                    Subject.SENTENCE, id, after.binding().span(), after.shown(), was, becomes, after.reason()));
        }
    }

    private static void claim(CheckedClaim before, CheckedClaim after, List<VerdictChange> turns) {
        if (before.verdict() != after.verdict()) {
            String title = after.claim().title().text().strip();
            turns.add(new VerdictChange(
                    Subject.CLAIM,
                    after.claim().id(),
                    after.claim().span(),
                    title.isEmpty() ? after.claim().id() : title,
                    before.verdict(),
                    after.verdict(),
                    after.reason()));
        }
    }
}
