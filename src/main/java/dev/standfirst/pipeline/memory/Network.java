package dev.standfirst.pipeline.memory;

import dev.standfirst.check.model.LookedUp;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.SeriesLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts and claims of a project, by name, with what each rests on.
 *
 * @param nodes each with what it names itself
 */
record Network(Map<String, Node> nodes) {
    /** Keeps its own copy. */
    Network {
        nodes = Map.copyOf(nodes);
    }

    /**
     * Those of a project.
     *
     * @param lookedUp what the judging of each text looked up
     */
    static Network of(Content content, Facts facts, Map<LocatedText, LookedUp> lookedUp) {
        var nodes = new HashMap<String, Node>();
        digests(content).forEach((name, digest) -> nodes.put(name, new Node(digest, List.of())));
        for (FactDeclaration fact : content.facts()) {
            Stream<String> inputs = facts.find(fact.id()).stream()
                    .map(Fact::inputs)
                    .flatMap(List::stream)
                    .map(SeriesLink::seriesOf)
                    .map(Node::fact);
            nodes.computeIfPresent(
                    Node.fact(fact.id()), (_, node) -> new Node(node.digest(), needs(inputs, texts(fact), lookedUp)));
            fact.maintenance()
                    .formerly()
                    .forEach(old -> nodes.put(Node.fact(old), Node.formerly(Node.fact(fact.id()))));
        }
        for (Claim claim : content.claims()) {
            Stream<String> held = claim.holds().isEmpty()
                    ? Stream.of()
                    : facts.evaluate(claim.holds()).inputs().stream()
                            .map(SeriesLink::seriesOf)
                            .map(Node::fact);
            nodes.put(Node.claim(claim.id()), new Node("", needs(held, texts(claim), lookedUp)));
        }
        return new Network(nodes);
    }

    /** The digests of what the editors wrote of each fact, by name. */
    static Map<String, String> digests(Content content) {
        var digest = new ValueDigest();
        var digests = new HashMap<String, String>();
        content.facts().forEach(fact -> digests.putIfAbsent(Node.fact(fact.id()), digest.of(fact)));
        return digests;
    }

    private static List<String> needs(
            Stream<String> inputs, Stream<LocatedText> texts, Map<LocatedText, LookedUp> lookedUp) {
        return Stream.concat(inputs, texts.flatMap(text -> names(lookedUp.getOrDefault(text, LookedUp.NOTHING))))
                .distinct()
                .toList();
    }

    private static Stream<LocatedText> texts(FactDeclaration fact) {
        var texts = new ArrayList<>(List.of(fact.label(), fact.measurement().meaning()));
        fact.caveats().forEach(caveat -> texts.add(caveat.text()));
        fact.maintenance().revisions().forEach(revision -> texts.add(revision.reason()));
        return texts.stream();
    }

    private static Stream<LocatedText> texts(Claim claim) {
        var texts = new ArrayList<>(List.of(
                claim.said(),
                claim.title(),
                claim.assessment().rationale(),
                claim.assessment().override(),
                claim.assessment().response()));
        texts.addAll(claim.untested());
        return texts.stream();
    }

    /** The names of what a text looked up. */
    static Stream<String> names(LookedUp lookedUp) {
        return Stream.concat(
                lookedUp.facts().stream().map(Node::fact),
                lookedUp.claims().stream().map(Node::claim));
    }

    /** The facts of which something else is written now, or that have come or gone. */
    Set<String> changed(Map<String, String> now) {
        var changed = new HashSet<String>();
        nodes.forEach((name, node) -> {
            if (!node.digest().isEmpty() && !node.isFormer() && !node.digest().equals(now.get(name))) {
                changed.add(name);
            }
        });
        now.keySet().stream().filter(name -> !nodes.containsKey(name)).forEach(changed::add);
        return changed;
    }

    /** These and all that rests on them, directly or not. */
    Set<String> restingOn(Set<String> changed) {
        var dependants = new HashMap<String, List<String>>();
        nodes.forEach((name, node) -> node.needs()
                .forEach(need ->
                        dependants.computeIfAbsent(need, _ -> new ArrayList<>()).add(name)));
        var found = new HashSet<>(changed);
        var open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            dependants.getOrDefault(open.remove(), List.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** What these name themselves, and the present names of those that are former ones. */
    Stream<String> needsOf(Stream<String> names) {
        return names.flatMap(name ->
                nodes.containsKey(name) ? Objects.requireNonNull(nodes.get(name)).needs().stream() : Stream.of());
    }

    /** The same names, and beside each that a fact had before its present one. */
    Stream<String> current(Stream<String> names) {
        return names.flatMap(name -> {
            Node node = nodes.get(name);
            return node != null && node.isFormer()
                    ? Stream.concat(Stream.of(name), node.needs().stream())
                    : Stream.of(name);
        });
    }
}
