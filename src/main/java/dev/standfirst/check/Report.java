package dev.standfirst.check;

import dev.standfirst.check.headroom.CherryPickedPeriods;
import dev.standfirst.check.headroom.Headrooms;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.wording.Wordings;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outcome of a check: every published text, claim and diagnostic. Immutable.
 *
 * @param texts every published text with its verdicts, in the order in which they were read
 * @param claims every claim with its verdict
 * @param coverage the figures of everything
 * @param diagnostics everything that is wrong or may mislead, from every step so far, by file and place
 * @param headrooms how far facts may move before verdicts change, computed when asked for
 * @param wordings the strongest true words for bindings, computed when asked for
 * @param windows comparisons over the other periods of their series, computed when asked for
 * @param asOf the day of the check
 */
public record Report(
        List<Published> texts,
        List<CheckedClaim> claims,
        Coverage coverage,
        List<Diagnostic> diagnostics,
        Headrooms headrooms,
        Wordings wordings,
        CherryPickedPeriods windows,
        LocalDate asOf) {
    /** Keeps its own copies. */
    public Report {
        texts = List.copyOf(texts);
        claims = List.copyOf(claims);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A published text.
     *
     * @param source the text as it is in the content
     * @param checked the text with its verdicts
     */
    public record Published(LocatedText source, CheckedText checked) {}

    /**
     * What it says of one file. What is wrong elsewhere is left out, except where it may be why a figure of the file could not be judged.
     *
     * @param complete whether every id of the project is known
     */
    public Report of(String file, boolean complete) {
        List<Published> own = texts.stream()
                .filter(text -> text.source().span().file().equals(file))
                .toList();
        boolean judged = complete
                && own.stream()
                        .flatMap(text -> text.checked().bindings().stream())
                        .allMatch(CheckedBinding::isJudged);
        return new Report(
                own,
                List.of(),
                own.stream().map(text -> text.checked().coverage()).reduce(Coverage.NONE, Coverage::plus),
                diagnostics.stream()
                        .filter(each -> each.span().file().equals(file)
                                || (!judged
                                        && each.severity() == Severity.ERROR
                                        && !Content.isOfBriefings(each.span().file())))
                        .toList(),
                headrooms,
                wordings,
                windows,
                asOf);
    }

    /** Whether the site may be built. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Finds checked texts by the very objects that the content holds. */
    public Map<LocatedText, CheckedText> bySource() {
        var map = new IdentityHashMap<LocatedText, CheckedText>(texts.size());
        texts.forEach(text -> map.put(text.source(), text.checked()));
        return Collections.unmodifiableMap(map);
    }

    /** The claim of this id with its verdict. */
    public Optional<CheckedClaim> claim(String id) {
        return claims.stream().filter(claim -> claim.claim().id().equals(id)).findFirst();
    }

    /** The figures of each file that is read: a briefing, its title and description together; a file of facts or claims likewise. */
    public SortedMap<String, Coverage> coverageByFile() {
        var files = new TreeMap<String, Coverage>();
        texts.forEach(
                text -> files.merge(text.source().span().file(), text.checked().coverage(), Coverage::plus));
        return Collections.unmodifiableSortedMap(files);
    }
}
