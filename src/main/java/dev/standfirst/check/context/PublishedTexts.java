package dev.standfirst.check.context;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.Claim;
import dev.standfirst.fact.model.FactDeclaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    public record PublishedText(LocatedText source, boolean blocks, Role role, Optional<LocalDate> on) {
        private PublishedText on(LocalDate day) {
            return new PublishedText(source, blocks, role, Optional.of(day));
        }
    }

    /** Whose words a text holds. */
    public enum Role {
        /** The editors': what is not borne out is an error. */
        OURS,
        /** A speaker's: what is not borne out is the verdict on the claim. */
        CLAIMED
    }

    private final List<PublishedText> texts = new ArrayList<>();

    private PublishedTexts() {}

    /** The texts of {@code content}, in the order of its files; those of drafts only when {@code drafts} is set, but those that wait. */
    public static List<PublishedText> of(Content content, boolean drafts) {
        var gathered = new PublishedTexts();
        gathered.site(content.site());
        content.facts().forEach(gathered::fact);
        content.claims().forEach(gathered::claim);
        content.briefings().stream()
                .filter(briefing -> drafts || briefing.stage() != Briefing.Stage.DRAFT)
                .forEach(gathered::briefing);
        return List.copyOf(gathered.texts);
    }

    private void site(SiteSettings site) {
        add(line(site.title()));
        add(line(site.description()));
        site.policies().values().forEach(policy -> add(blocks(policy)));
        site.withdrawn().values().forEach(reason -> add(blocks(reason)));
    }

    private void fact(FactDeclaration fact) {
        add(line(fact.label()));
        add(line(fact.measurement().meaning()));
        fact.caveats().forEach(caveat -> add(line(caveat.text())));
        fact.maintenance()
                .revisions()
                .forEach(revision -> add(line(revision.reason()).on(revision.on())));
    }

    private void claim(Claim claim) {
        add(new PublishedText(claim.said(), false, Role.CLAIMED, Optional.of(claim.on())));
        add(line(claim.title()).on(claim.on()));
        claim.untested().forEach(part -> add(line(part).on(claim.on())));
        add(blocks(claim.assessment().rationale()).on(claim.on()));
        add(line(claim.assessment().override()).on(claim.on()));
        add(line(claim.assessment().response()).on(claim.on()));
    }

    private void briefing(Briefing briefing) {
        Stream.of(line(briefing.title()), line(briefing.description()), blocks(briefing.body()))
                .map(text -> briefing.byline().published().map(text::on).orElse(text))
                .forEach(this::add);
        briefing.corrections().forEach(correction -> add(line(correction.text()).on(correction.on())));
    }

    private static PublishedText line(LocatedText text) {
        return new PublishedText(text, false, Role.OURS, Optional.empty());
    }

    private static PublishedText blocks(LocatedText text) {
        return new PublishedText(text, true, Role.OURS, Optional.empty());
    }

    private void add(PublishedText text) {
        if (!text.source().isEmpty()) {
            texts.add(text);
        }
    }
}
