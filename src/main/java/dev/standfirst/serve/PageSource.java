package dev.standfirst.serve;

import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.preview.Preview;
import dev.standfirst.route.Route;
import java.util.Optional;

/** Where in the content stands what a page shows. */
final class PageSource {
    private PageSource() {}

    /**
     * The start of a briefing, or the entry of a fact, claim or source.
     *
     * @param file the path of the page's file within the site: {@code facts/arrivals/index.html}
     * @return empty where a page shows many of them, or none
     */
    static Optional<SourceSpan> of(Preview preview, String file) {
        return preview.briefingOn(file)
                .map(briefing -> SourceSpan.startOf(briefing.file()))
                .or(() -> entry(preview.checked(), file));
    }

    private static Optional<SourceSpan> entry(CheckedProject project, String file) {
        String[] parts = file.split("/", -1);
        String id = parts.length == 3 ? parts[1] : "";
        if (file.equals(Route.fact(id).file())) {
            return project.facts().find(id).map(fact -> fact.declared().span());
        }
        if (file.equals(Route.claim(id).file())) {
            return project.report().claims().stream()
                    .filter(claim -> claim.claim().id().equals(id))
                    .map(claim -> claim.claim().span())
                    .findFirst();
        }
        return file.equals(Route.source(id).file())
                ? project.content().sources().stream()
                        .filter(source -> source.id().equals(id))
                        .map(source -> source.span())
                        .findFirst()
                : Optional.empty();
    }
}
