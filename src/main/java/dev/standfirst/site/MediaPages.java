package dev.standfirst.site;

import dev.standfirst.check.Report;
import dev.standfirst.content.Masthead;
import dev.standfirst.narrative.Illustration;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.model.PageContent;
import dev.standfirst.site.view.MediaViews;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Plans the files that texts show or offer, and the logo: those that a published text or the masthead uses, and no others. */
final class MediaPages {
    private MediaPages() {}

    static List<Page> pages(MediaViews media, Report report, Masthead masthead) {
        Set<String> used = new TreeSet<>();
        for (Report.Published text : report.texts()) {
            for (Illustration picture : text.checked().narrative().illustrations()) {
                used.add(picture.file());
            }
        }
        masthead.pictures().map(Masthead::file).forEach(used::add);
        return used.stream()
                .flatMap(name -> media.file(name).stream())
                .map(file -> new Page(MediaViews.route(file), new PageContent.Stored(file::published)))
                .distinct()
                .toList();
    }
}
