package dev.standfirst.check.context;

import dev.standfirst.content.model.Content;
import dev.standfirst.fact.FactLookup;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.prose.ProseReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every judge looks up: the facts and claims of a project, its reader of words, and the day that freshness is judged by.
 *
 * @param facts the facts, computed
 * @param declared the ids of all facts, those that could not be computed included
 * @param claims the claims by id
 * @param addresses the pages that the site will have
 * @param reader reads words
 * @param asOf the day that review dates are compared with
 * @param dependencies records what is looked up
 * @param factGuesses what is meant by ids of facts that there are none of
 * @param claimGuesses what is meant by ids of claims that there are none of
 */
public record CheckContext(
        FactLookup facts,
        Set<String> declared,
        Map<String, Claim> claims,
        SiteAddresses addresses,
        ProseReader reader,
        LocalDate asOf,
        RecordedDependencies dependencies,
        SuggestionCache factGuesses,
        SuggestionCache claimGuesses) {
    public static CheckContext of(Content content, Facts facts, ProseReader reader, LocalDate asOf) {
        var declared = new HashSet<String>();
        for (FactDeclaration fact : content.facts()) {
            declared.add(fact.id());
            declared.addAll(fact.maintenance().formerly());
        }
        var claims = new LinkedHashMap<String, Claim>();
        content.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        return new CheckContext(
                facts,
                declared,
                claims,
                SiteAddresses.of(content),
                reader,
                asOf,
                RecordedDependencies.NONE,
                new SuggestionCache(declared),
                new SuggestionCache(claims.keySet()));
    }

    /** The same project with other facts. */
    public CheckContext with(FactLookup others) {
        return new CheckContext(
                others, declared, claims, addresses, reader, asOf, dependencies, factGuesses, claimGuesses);
    }

    /** The same project with the addresses of another. */
    public CheckContext withAddressesOf(CheckContext other) {
        return new CheckContext(
                facts, declared, claims, other.addresses, reader, asOf, dependencies, factGuesses, claimGuesses);
    }

    /** The same project, with what is looked up in it recorded. */
    public CheckContext recording(RecordedDependencies record) {
        return new CheckContext(
                new RecordingFacts(facts, record),
                declared,
                claims,
                addresses,
                reader,
                asOf,
                record,
                factGuesses,
                claimGuesses);
    }

    @Override
    public SiteAddresses addresses() {
        dependencies.addresses();
        return addresses;
    }

    @Override
    public Set<String> declared() {
        dependencies.everything();
        return declared;
    }

    @Override
    public Map<String, Claim> claims() {
        dependencies.everything();
        return claims;
    }

    /** Whether a fact of this id is declared, or the series that it names a value of, though it may have no value. */
    public boolean isDeclared(String id) {
        dependencies.fact(id);
        return declared.contains(SeriesLink.seriesOf(id));
    }

    /** The id of a fact that is nearest to one that no fact has. */
    Optional<String> factsNear(String id) {
        dependencies.everything();
        return factGuesses.of(id);
    }

    /** The id of a claim that is nearest to one that no claim has. */
    Optional<String> claimsNear(String id) {
        dependencies.everything();
        return claimGuesses.of(id);
    }

    public Optional<Claim> claim(String id) {
        dependencies.claim(id);
        return Optional.ofNullable(claims.get(id));
    }

    /** The facts that a fact rests on in the end: itself when it has no formula. */
    public List<Fact> roots(Fact fact) {
        return facts.parts(fact).stream()
                .filter(part -> part.inputs().isEmpty())
                .toList();
    }
}
