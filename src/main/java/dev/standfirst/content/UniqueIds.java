package dev.standfirst.content;

import dev.standfirst.content.reader.BriefingReader;
import dev.standfirst.content.reader.FactReader;
import dev.standfirst.content.reader.SourceReader;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sees to it that every id and every address is given once, over all files, and that every source that is named is there. */
final class UniqueIds {
    private static final int MAX_SUGGESTIONS = 100;

    private final Diagnostics problems;
    private final Set<String> sourceIds = new HashSet<>();
    private final Set<SourceSpan> refused = new HashSet<>();
    private int suggestions;

    /** Reports to {@code problems}. */
    UniqueIds(Diagnostics problems) {
        this.problems = problems;
    }

    /** The facts with the first of each id. An id that a fact had before may be no other fact's. */
    List<FactReader.Draft> facts(List<FactReader.Draft> facts) {
        Map<String, SourceSpan> places = new HashMap<>();
        List<FactReader.Draft> kept = unique(
                facts,
                "fact",
                places,
                draft -> draft.declaration().id(),
                draft -> draft.declaration().span());
        for (FactReader.Draft fact : kept) {
            for (LocatedText id : fact.formerly()) {
                SourceSpan other = places.putIfAbsent(id.text(), id.span());
                if (other != null) {
                    problems.add(Diagnostic.of(
                                    DiagnosticCode.DUPLICATE_ID,
                                    id.span(),
                                    "“" + MessageText.shown(id.text())
                                            + "” is the current or former id of another fact")
                            .related(other, "the other fact")
                            .help("delete this id: an address can lead to only one fact"));
                }
            }
        }
        return kept;
    }

    /** The sources with the first of each id. */
    List<SourceReader.Draft> sources(List<SourceReader.Draft> sources) {
        List<SourceReader.Draft> kept = unique(
                sources,
                "source",
                new HashMap<>(),
                draft -> draft.source().id(),
                draft -> draft.source().span());
        kept.forEach(draft -> sourceIds.add(draft.source().id()));
        return kept;
    }

    /** The claims with the first of each id. */
    List<Claim> claims(List<Claim> claims) {
        return unique(claims, "claim", new HashMap<>(), Claim::id, Claim::span);
    }

    /** The briefings with the first of each slug. */
    List<BriefingReader.Draft> briefings(List<BriefingReader.Draft> briefings) {
        return unique(
                briefings,
                "briefing",
                new HashMap<>(),
                draft -> draft.briefing().slug(),
                BriefingReader.Draft::slugPlace);
    }

    private <T> List<T> unique(
            List<T> values,
            String what,
            Map<String, SourceSpan> places,
            Function<T, String> name,
            Function<T, SourceSpan> place) {
        List<T> kept = new ArrayList<>();
        for (T value : values) {
            String called = name.apply(value);
            if (called.isEmpty() || claim(what, called, place.apply(value), places)) {
                kept.add(value);
            }
        }
        return kept;
    }

    private boolean claim(String what, String name, SourceSpan place, Map<String, SourceSpan> places) {
        SourceSpan first = places.putIfAbsent(name, place);
        if (first != null) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_ID,
                            place,
                            "duplicate " + what + " “" + MessageText.shown(name) + "”")
                    .related(first, "first defined here")
                    .help(
                            what.equals("briefing")
                                    ? "give one of them another “slug”"
                                    : "rename one of them, or delete one"));
        }
        return first == null;
    }

    /** Reports the sources that facts and claims name and that are not there, except those whose ids have been refused. */
    void citations(List<FactReader.Draft> facts, List<Claim> claims) {
        problems.toList().stream()
                .filter(problem -> problem.code() == DiagnosticCode.BAD_ID)
                .forEach(problem -> refused.add(problem.span()));
        facts.forEach(fact -> fact.declaration().attribution().sources().forEach(this::citation));
        claims.forEach(claim -> claim.where().forEach(this::citation));
    }

    /** Reports the facts that the site has withdrawn and that are there all the same. */
    void withdrawn(List<FactReader.Draft> facts, Map<String, LocatedText> withdrawn) {
        if (withdrawn.isEmpty()) {
            return;
        }
        for (FactReader.Draft fact : facts) {
            withdrawn(fact.declaration().id(), fact.declaration().span(), withdrawn);
            fact.formerly().forEach(id -> withdrawn(id.text(), id.span(), withdrawn));
        }
    }

    private void withdrawn(String id, SourceSpan place, Map<String, LocatedText> withdrawn) {
        LocatedText reason = withdrawn.get(id);
        if (reason != null) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_ID,
                            place,
                            "“" + MessageText.shown(id) + "” is a fact, but is also withdrawn")
                    .related(reason.span(), "why it was withdrawn")
                    .help("remove it from “withdrawn” in “site.yaml”, or delete the fact"));
        }
    }

    private void citation(Citation citation) {
        source(citation.source(), citation.span()).ifPresent(problems::add);
        if (!citation.via().isEmpty()) { // its place in the file is that of the citation, so no edit is certain
            source(citation.via(), citation.span())
                    .map(Diagnostic::withoutFixes)
                    .ifPresent(problems::add);
        }
    }

    /** The source that was probably meant; asked a bounded number of times, for each answer goes through all sources. */
    private Optional<String> nearest(String id) {
        suggestions++;
        return suggestions <= MAX_SUGGESTIONS ? DidYouMean.to(id, sourceIds) : Optional.empty();
    }

    private Optional<Diagnostic> source(String id, SourceSpan span) {
        if (sourceIds.contains(id) || refused.contains(span)) {
            return Optional.empty();
        }
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_SOURCE, span, "there is no source “" + MessageText.shown(id) + "”");
        return Optional.of(nearest(id)
                .map(unknown::didYouMean)
                .orElse(unknown.help("describe it in a file in “content/sources/”")));
    }
}
