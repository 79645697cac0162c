package dev.standfirst.editing;

import dev.standfirst.check.TextTrial;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.parallel.Cores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What words could be bound to, that which bears them out first: each fact, and each value of a series, is put into the link in its
 * paragraph and judged there. Facts that share words of their labels with the paragraph come before others with the same verdict.
 */
final class Candidates {
    /** More facts than this are not judged: an editor waits for the answer. */
    private static final int MOST_JUDGED = 2_000;

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Candidates() {}

    /**
     * Something that words could be bound to.
     *
     * @param id what the link names
     * @param fact what it holds
     * @param verdict whether it supports the words; empty where that was not tried
     * @param errors how many errors the paragraph would have with it
     */
    record Candidate(String id, Fact fact, Optional<Verdict> verdict, long errors) {
        boolean fits() {
            return verdict.filter(Verdict.SUPPORTED::equals).isPresent();
        }
    }

    /**
     * All candidates for the words of a link, the best first.
     *
     * @param words what is between the brackets; {@code ""} for an insert
     * @param from where the link begins in the file
     * @param to where it ends, so far
     */
    static List<Candidate> of(String words, int from, int to, Paragraph paragraph, String beside, ProjectIndex index) {
        List<String> ids = new ArrayList<>();
        for (Fact fact : index.project().facts().all()) {
            if (fact.value() instanceof FactValue.OfSeries(var series)) {
                series.points().forEach(point -> ids.add(fact.id() + "@" + point.period()));
            }
            ids.add(fact.id());
        }
        Candidate[] judged = new Candidate[ids.size()];
        Cores.each(ids.size(), i -> {
            String id = ids.get(i);
            Optional<Fact> fact = index.project().facts().find(id);
            fact.ifPresent(found -> judged[i] = i < MOST_JUDGED && !words.isEmpty()
                    ? judged(id, found, words, paragraph.with(from, to, "[" + words + "](fact:" + id + ")"))
                    : new Candidate(id, found, Optional.empty(), 0));
        });
        Set<String> said = words(beside);
        return Arrays.stream(judged)
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparingInt(Candidates::rank)
                        .thenComparing(Comparator.comparingLong((Candidate each) -> shared(each.fact(), said))
                                .reversed()))
                .toList();
    }

    private static Candidate judged(String id, Fact fact, String words, TextTrial.Outcome outcome) {
        Optional<Verdict> verdict = outcome.checked().bindings().stream()
                .filter(binding -> binding.binding().target() instanceof Target.FactTarget(String other)
                        && (other.equals(id) || other.contains(id)))
                .filter(binding -> binding.binding().words().equals(words)
                        || binding.shown().equals(words))
                .findFirst()
                .flatMap(CheckedBinding::verdict);
        return new Candidate(id, fact, verdict, Paragraph.errors(outcome));
    }

    /** Supported and with no errors beside it first; then supported, not established, not tried, contradicted. A value of a series after facts. */
    private static int rank(Candidate candidate) {
        int verdict = candidate
                .verdict()
                .map(found -> switch (found) {
                    case SUPPORTED -> candidate.errors() == 0 ? 0 : 1;
                    case NOT_ESTABLISHED, UNVERIFIED -> 2;
                    case CONTRADICTED -> 4;
                })
                .orElse(3);
        return 2 * verdict + (candidate.id().indexOf('@') >= 0 ? 1 : 0);
    }

    private static long shared(Fact fact, Set<String> said) {
        return words(fact.label() + " " + fact.id()).stream()
                .filter(said::contains)
                .count();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(WORD.split(text.toLowerCase(Locale.ROOT))));
    }
}
