package dev.standfirst.site;

import dev.standfirst.check.model.CheckedText;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Byline;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.Models;
import dev.standfirst.site.model.Models.BriefingItem;
import dev.standfirst.site.model.Models.BylineItem;
import dev.standfirst.site.model.Models.CorrectionItem;
import dev.standfirst.site.model.Models.Link;
import dev.standfirst.site.model.Models.Neighbours;
import dev.standfirst.site.model.Models.Note;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Models.Section;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageModel.BriefingPage;
import dev.standfirst.site.picture.TitleCard;
import dev.standfirst.site.view.Pictures;
import dev.standfirst.site.view.ReadingOrder;
import dev.standfirst.site.view.Uses;
import dev.standfirst.site.view.ViewModels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Plans the pages of briefings. */
final class BriefingPages {
    private final ViewModels catalogue;
    private final List<ReadingOrder.Place> places;
    private final BitSet pictured;
    private final RelatedBriefings related;

    BriefingPages(ViewModels catalogue, ReadingOrder order) {
        this.catalogue = catalogue;
        this.places = order.places();
        this.pictured = order.pictured();
        this.related = new RelatedBriefings(catalogue, places);
    }

    List<Page> pages() {
        String site = catalogue.siteTitle();
        var pages = new ArrayList<Page>(places.size());
        for (int i = 0; i < places.size(); i++) {
            Briefing briefing = places.get(i).briefing();
            Route route = places.get(i).route();
            int place = i;
            pages.add(new Page(route, BriefingPage.TEMPLATE, () -> head(briefing), true, () -> model(place)));
            if (pictured.get(i)) {
                Pictures.page(route, site + lettering(briefing), () -> card(briefing))
                        .ifPresent(pages::add);
            }
        }
        return pages;
    }

    /** All that is written on its picture of the briefing's own and may hold any letter. */
    private String lettering(Briefing briefing) {
        return catalogue.prose(briefing.title()).plain()
                + briefing.byline().published().map(catalogue.language()::date).orElse("");
    }

    private TitleCard card(Briefing briefing) {
        return Pictures.of(catalogue.siteTitle(), item(catalogue, briefing), catalogue.language());
    }

    private Page.Head head(Briefing briefing) {
        return new Page.Head(
                catalogue.prose(briefing.title()).plain(),
                catalogue.proseIfAny(briefing.description()).map(Prose::plain).orElse(""));
    }

    /** The link to the briefing at a place in the order of reading, where there is one. */
    private Optional<Link> link(int place) {
        if (place < 0 || place >= places.size()) {
            return Optional.empty();
        }
        ReadingOrder.Place there = places.get(place);
        return Optional.of(new Link(
                there.route(), catalogue.prose(there.briefing().title()).plain()));
    }

    static BriefingItem item(ViewModels catalogue, Briefing briefing) {
        return new BriefingItem(
                Route.briefing(briefing.slug()),
                catalogue.prose(briefing.title()),
                catalogue.proseIfAny(briefing.description()),
                briefing.byline().published().map(catalogue.language()::date).orElse(""),
                briefing.byline().published().map(LocalDate::toString).orElse(""),
                Models.Figures.of(SitePlanner.coverage(catalogue, briefing)));
    }

    private BriefingPage model(int place) {
        Briefing briefing = places.get(place).briefing();
        Prose title = catalogue.prose(briefing.title());
        Optional<Prose> description = catalogue.proseIfAny(briefing.description());
        Optional<CheckedText> body = catalogue.checked(briefing.body());
        var texts = new ArrayList<CheckedText>();
        texts.add(title.checked());
        description.map(Prose::checked).ifPresent(texts::add);
        body.ifPresent(texts::add);
        List<Note> notes = Uses.notes(texts, catalogue);
        List<Section> sections = body.map(text -> text.narrative().headings().stream()
                        .filter(heading -> heading.level() == 2)
                        .map(heading -> new Section(heading.anchor(), heading.text()))
                        .toList())
                .orElse(List.of());
        return new BriefingPage(
                title,
                description,
                byline(briefing.byline()),
                Models.Figures.of(SitePlanner.coverage(catalogue, briefing)),
                body.map(Models.Body::new),
                sections,
                notes,
                briefing.corrections().stream()
                        .map(correction -> new CorrectionItem(
                                catalogue.language().date(correction.on()),
                                correction.on().toString(),
                                catalogue.prose(correction.text()),
                                Optional.empty(),
                                "",
                                "",
                                List.of()))
                        .toList(),
                new Neighbours(link(place - 1), link(place + 1), related(place)),
                pictured.get(place)
                        ? Pictures.route(Route.briefing(briefing.slug()), catalogue.siteTitle() + lettering(briefing))
                        : Optional.empty());
    }

    private List<Link> related(int place) {
        return related.of(place).stream().flatMap(other -> link(other).stream()).toList();
    }

    private BylineItem byline(Byline byline) {
        return new BylineItem(
                byline.authors().stream()
                        .map(author -> new Link(Route.author(author), author))
                        .toList(),
                byline.topics().stream()
                        .map(topic -> new Link(Route.topic(topic), topic))
                        .toList(),
                byline.published().map(catalogue.language()::date).orElse(""),
                byline.published().map(LocalDate::toString).orElse(""),
                byline.revised().map(catalogue.language()::date).orElse(""),
                byline.revised().map(LocalDate::toString).orElse(""));
    }
}
