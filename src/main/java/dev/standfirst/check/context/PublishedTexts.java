package dev.standfirst.check.context;

import dev.standfirst.content.Briefing;
import dev.standfirst.content.Content;
import dev.standfirst.content.SiteSettings;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.FactDeclaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every text of a project that readers will see: each is bound, scanned and judged alike. */
public final class PublishedTexts {
    /**
     * A text and how to read it.
     *
     * @param source the text
     * @param blocks whether it may have headings, lists and tables
     * @param role whose words they are
     * @param on the date its relative periods count from
     */
    public record PublishedText(LocatedText source, boolean blocks, Role role, Optional<LocalDate> on) {}

    /** Whose words a text holds. */
    public enum Role {
        /** The editors': what is not borne out is an error. */
        OURS,
        /** A speaker's: what is not borne out is the verdict on the claim. */
        CLAIMED
    }

    private final List<PublishedText> texts = new ArrayList<>();

    private PublishedTexts() {}

    /** The texts of {@code content}, in the order of its files; those of drafts only when {@code drafts} is set. */
    public static List<PublishedText> of(Content content, boolean drafts) {
        var gathered = new PublishedTexts();
        gathered.site(content.site());
        content.facts().forEach(gathered::fact);
        content.claims().forEach(gathered::claim);
        content.briefings().stream()
                .filter(briefing -> drafts || !briefing.draft())
                .forEach(gathered::briefing);
        return List.copyOf(gathered.texts);
    }

    private void site(SiteSettings site) {
        line(site.title(), Optional.empty());
        line(site.description(), Optional.empty());
        site.policies().values().forEach(policy -> add(policy, true, Role.OURS, Optional.empty()));
        site.withdrawn().values().forEach(reason -> add(reason, true, Role.OURS, Optional.empty()));
    }

    private void fact(FactDeclaration fact) {
        line(fact.label(), Optional.empty());
        line(fact.meaning(), Optional.empty());
        fact.caveats().forEach(caveat -> line(caveat.text(), Optional.empty()));
        fact.revisions().forEach(revision -> line(revision.reason(), Optional.of(revision.on())));
    }

    private void claim(Claim claim) {
        Optional<LocalDate> on = Optional.of(claim.on());
        add(claim.said(), false, Role.CLAIMED, on);
        line(claim.title(), on);
        claim.untested().forEach(part -> line(part, on));
        add(claim.rationale(), true, Role.OURS, on);
        line(claim.override(), on);
        line(claim.response(), on);
    }

    private void briefing(Briefing briefing) {
        line(briefing.title(), briefing.date());
        line(briefing.description(), briefing.date());
        add(briefing.body(), true, Role.OURS, briefing.date());
        briefing.corrections().forEach(correction -> line(correction.text(), Optional.of(correction.on())));
    }

    private void line(LocatedText text, Optional<LocalDate> on) {
        add(text, false, Role.OURS, on);
    }

    private void add(LocatedText text, boolean blocks, Role role, Optional<LocalDate> on) {
        if (!text.isEmpty()) {
            texts.add(new PublishedText(text, blocks, role, on));
        }
    }
}
