package dev.standfirst.check.text;

import dev.standfirst.check.context.CheckContext;
import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.check.context.SiteAddresses;
import dev.standfirst.check.context.SiteAddresses.Place;
import dev.standfirst.content.schema.WebAddress;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.route.Route;
import java.util.Optional;

/** Judges whether the ordinary links of a text lead somewhere. Those to files, and the place after {@code #}, are judged for the whole project. */
final class LinkJudge {
    private final CheckContext project;
    private final PublishedText text;
    private final Diagnostics diagnostics;

    LinkJudge(CheckContext project, PublishedText text, Diagnostics diagnostics) {
        this.project = project;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    void judge(WebLink link) {
        Optional<String> fault = WebAddress.fault(link.url());
        if (fault.isPresent()) {
            diagnostics.add(
                    Diagnostic.of(DiagnosticCode.BAD_URL, link.span(), fault.get())
                            .help(
                                    "write an address that starts with “https://”, “http://” or “mailto:”, or a path within the site"));
        } else if (link.url().isBlank()) {
            broken(link, "this link leads nowhere", "write an address between the round brackets");
        } else if (link.download().isEmpty()) {
            WebLink ours = project.addresses().ofSite(link);
            if (ours.isOfSite()) {
                withinSite(ours);
            } else if (!text.blocks() && link.isOfPage() && !link.place().isEmpty()) {
                ambiguous(link);
            }
        }
    }

    private void withinSite(WebLink link) {
        String file = text.source().span().file();
        SiteAddresses addresses = project.addresses();
        switch (addresses.place(link, file, text.blocks())) {
            case Place.There _ -> {}
            case Place.Draft(String page) ->
                broken(
                        link,
                        "there is no page “" + page + "/” on the published site: it is a draft",
                        "publish the draft, or link to another page");
            case Place.Ambiguous _ -> ambiguous(link);
            case Place.Nowhere(String page, Optional<String> near) -> {
                Diagnostic broken = Diagnostic.of(
                        DiagnosticCode.BROKEN_LINK,
                        link.span(),
                        link.markdownFile().isPresent()
                                ? "there is no briefing “" + page + "”"
                                : "there is no page “" + page + (page.contains(".") ? "”" : "/”"));
                boolean inBody = text.blocks() && addresses.briefingIn(file).isPresent() && !link.isFromRoot();
                diagnostics.add(near.map(broken::didYouMean).orElseGet(() -> broken.help(help(page, inBody))));
            }
        }
    }

    private static String help(String page, boolean inBody) {
        if (new Route(page).isOfData()) {
            return "the files in “content/data/” are not published; link to “/data/facts.csv”, or to the page of a fact";
        }
        if (new Route(page).isOfEvidence()) {
            return "the files in “content/evidence/” are not published; link to the page of the source";
        }
        return "link to a page of the site, such as “" + (inBody ? "../arrivals/" : "/briefings/arrivals/")
                + "”, or to an https address";
    }

    private void ambiguous(WebLink link) {
        broken(
                link,
                "this text appears on several pages, where “" + link.url() + "” leads to different places",
                "begin the address with “/”, which is the root of the site");
    }

    private void broken(WebLink link, String message, String help) {
        diagnostics.add(
                Diagnostic.of(DiagnosticCode.BROKEN_LINK, link.span(), message).help(help));
    }
}
