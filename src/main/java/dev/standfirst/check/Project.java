package dev.standfirst.check;

import dev.standfirst.content.Content;
import dev.standfirst.fact.Claim;
import dev.standfirst.fact.Fact;
import dev.standfirst.fact.FactDeclaration;
import dev.standfirst.fact.Facts;
import dev.standfirst.prose.ProseReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every judge looks up: the facts and claims of a project, its reader of words, and the day that freshness is judged by.
 *
 * @param facts the facts, worked out
 * @param declared the ids of all facts, those that could not be worked out included
 * @param claims the claims by id
 * @param addresses the pages that the site will have
 * @param reader reads words
 * @param asOf the day that review dates are held against
 */
record Project(
        Facts facts,
        Set<String> declared,
        Map<String, Claim> claims,
        Addresses addresses,
        ProseReader reader,
        LocalDate asOf) {
    static Project of(Content content, Facts facts, ProseReader reader, boolean drafts, LocalDate asOf) {
        var declared = new HashSet<String>();
        for (FactDeclaration fact : content.facts()) {
            declared.add(fact.id());
            declared.addAll(fact.formerly());
        }
        var claims = new LinkedHashMap<String, Claim>();
        content.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        return new Project(facts, declared, claims, Addresses.of(content, drafts), reader, asOf);
    }

    /** The same project with other facts. */
    Project with(Facts others) {
        return new Project(others, declared, claims, addresses, reader, asOf);
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    /** The facts that a fact rests on in the end: itself when it has no formula. */
    List<Fact> roots(Fact fact) {
        var roots = new ArrayList<Fact>();
        gather(fact, roots, new HashSet<>());
        return roots;
    }

    private void gather(Fact fact, List<Fact> roots, Set<String> seen) {
        if (!seen.add(fact.id())) {
            return;
        }
        if (fact.inputs().isEmpty()) {
            roots.add(fact);
        }
        fact.inputs().forEach(input -> facts.find(input).ifPresent(next -> gather(next, roots, seen)));
    }
}
