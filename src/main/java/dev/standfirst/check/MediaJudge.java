package dev.standfirst.check;

import dev.standfirst.check.context.PublishedTexts.PublishedText;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.content.model.Masthead;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.DidYouMean;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Narrative;
import dev.standfirst.narrative.model.WebLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Judges whether the pictures that texts show and the files that they link to are there, and whether each that is there is used. */
final class MediaJudge {
    private final Content content;
    private final Diagnostics diagnostics;
    private final Set<String> used = new HashSet<>();

    MediaJudge(Content content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** Judges the pictures and the files of a text. */
    void judge(PublishedText text, Narrative narrative) {
        for (Illustration picture : narrative.illustrations()) {
            used.add(picture.file());
            if (!text.blocks()) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.BINDING_SHAPE,
                                picture.span(),
                                "a picture cannot be shown in a text of one paragraph")
                        .help("show it in the text of a briefing, a policy or a rationale"));
            } else {
                find(picture.file(), picture.targetSpan(), "picture");
            }
        }
        for (WebLink link : narrative.links()) {
            link.download().ifPresent(file -> {
                used.add(file);
                find(file, link.span(), "file");
            });
        }
    }

    /** Judges the pictures at the head of every page. */
    void judge(Masthead masthead) {
        masthead.pictures().forEach(picture -> {
            used.add(Masthead.file(picture));
            find(Masthead.file(picture), picture.span(), "picture");
        });
    }

    private void find(String file, SourceSpan place, String what) {
        if (content.media().containsKey(file)) {
            return;
        }
        Diagnostic broken = Diagnostic.of(DiagnosticCode.BROKEN_LINK, place, "there is no " + what + " “" + file + "”");
        String folder = file.substring(0, file.indexOf('/', file.indexOf('/') + 1) + 1);
        List<String> others = new TreeSet<>(content.media().keySet())
                .stream().filter(other -> other.startsWith(folder)).toList();
        diagnostics.add(DidYouMean.to(file, others)
                .map(near -> near.substring(near.indexOf('/') + 1))
                .map(broken::didYouMean)
                .orElseGet(() -> broken.help("copy the file there, or correct its name")));
    }

    /** Reports files that no text uses, after all texts were judged. */
    void finish() {
        List<String> drafts = content.briefings().stream()
                .filter(Briefing::draft)
                .map(draft -> draft.body().text().replace("%20", " "))
                .toList();
        for (String file : new TreeSet<>(content.media().keySet())) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            if (!used.contains(file)
                    && content.known().briefings()
                    && drafts.stream().noneMatch(text -> text.contains(name))) {
                diagnostics.add(Diagnostic.of(
                                DiagnosticCode.UNUSED_FILE,
                                SourceSpan.startOf(file),
                                "no text uses this file, so it is not published")
                        .help("delete it, or let its name begin with a dot"));
            }
        }
    }
}
