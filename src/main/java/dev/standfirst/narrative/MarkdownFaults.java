package dev.standfirst.narrative;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Passage;
import java.util.List;

/** Words the diagnostics of Markdown itself: what may not be there, and links of the wrong shape. */
final class MarkdownFaults {
    private final Diagnostics diagnostics = new Diagnostics();
    private boolean depthReported;

    List<Diagnostic> toList() {
        return diagnostics.toList();
    }

    private void add(DiagnosticCode code, SourceSpan span, String message, String help) {
        diagnostics.add(Diagnostic.of(code, span, message).help(help));
    }

    void rawHtml(SourceSpan span) {
        add(
                DiagnosticCode.RAW_HTML,
                span,
                "raw HTML cannot be used in Markdown",
                "write it in Markdown; to show the sign <, write \\< or `<`");
    }

    /** Reported once for a text, however much of it is too deep. */
    void tooDeep(SourceSpan span, int limit) {
        if (!depthReported) {
            depthReported = true;
            add(
                    DiagnosticCode.LIMIT,
                    span,
                    "this Markdown is nested more than " + limit + " levels deep",
                    "nest lists, quotations and emphasis less deeply");
        }
    }

    void embedAmongWords(Embed embed) {
        add(
                DiagnosticCode.BINDING_SHAPE,
                embed.span(),
                "this embed is in the middle of a paragraph",
                "put an empty line before and after it");
    }

    void pictureElsewhere(SourceSpan url) {
        add(
                DiagnosticCode.BAD_URL,
                url,
                "a picture must be a file in “content/images/”",
                "copy it there, and write its path, such as “images/port.jpg”");
    }

    void noAlternative(SourceSpan picture) {
        add(
                DiagnosticCode.NO_ALTERNATIVE,
                picture,
                "this picture has no words for readers who cannot see it",
                "describe it between the square brackets; if it shows nothing that matters, write “decorative” as its title");
    }

    void decorationWithWords(SourceSpan picture) {
        add(
                DiagnosticCode.NO_ALTERNATIVE,
                picture,
                "this picture is said to be decorative, and has words for readers who cannot see it",
                "delete “decorative”, or the words");
    }

    void insertInAlternative(Binding insert) {
        add(
                DiagnosticCode.BINDING_SHAPE,
                insert.span(),
                "a value cannot be inserted into the alternative text of a picture",
                "write the value between the brackets of the link");
    }

    void pictureAmongWords(Illustration picture) {
        add(
                DiagnosticCode.BINDING_SHAPE,
                picture.span(),
                "this picture is in the middle of a paragraph",
                "put an empty line before it; the lines directly below it are its caption");
    }

    void linkToEmbed(SourceSpan url, Destination to) {
        add(
                DiagnosticCode.BINDING_KIND,
                url,
                "“" + to.scheme() + ":” is for an embed, but this is a link",
                "write “![title](" + to.scheme() + ":" + to.id() + ")” to embed it here");
    }

    void footnoteMissing(SourceSpan mark, String label) {
        add(
                DiagnosticCode.BROKEN_LINK,
                mark,
                "there is no footnote “" + label + "” in this text",
                "write its text on another line that begins with “[^" + label
                        + "]:”, not indented; titles and caveats have none");
    }

    void footnoteUnused(SourceSpan label, String name) {
        add(
                DiagnosticCode.BROKEN_LINK,
                label,
                "nothing refers to this footnote, so readers do not see it",
                "write “[^" + name + "]” where it belongs, outside of links");
    }

    void footnoteAgain(SourceSpan label, String name) {
        add(
                DiagnosticCode.BROKEN_LINK,
                label,
                "this text has another footnote “" + name + "”",
                "give one of them another name");
    }

    void linkWithoutWords(SourceSpan words) {
        add(
                DiagnosticCode.BROKEN_LINK,
                words,
                "this link has no words, so readers cannot see it",
                "write words between the square brackets");
    }

    void quotesNothing(SourceSpan words) {
        add(
                DiagnosticCode.BINDING_SHAPE,
                words,
                "there are no words in this quotation of a claim",
                "put the claim's figure between the brackets");
    }

    /** What was meant to be a link stays as it is written. */
    void malformed(MalformedBindings.Loose link, Passage passage) {
        MalformedBindings.Fault fault = link.fault();
        Diagnostic broken =
                Diagnostic.of(DiagnosticCode.BROKEN_BINDING, passage.span(link.start(), link.end()), fault.message());
        diagnostics.add(fault.edit()
                .map(edit ->
                        broken.fix(fault.help(), List.of(new Fix(passage.span(edit.start(), edit.end()), edit.text()))))
                .orElse(broken.help(fault.help())));
    }

    /** What other programs read as Markdown stays as it is written. */
    void unsupported(UnsupportedMarkdown.Found found, Passage passage) {
        add(
                DiagnosticCode.UNSUPPORTED_MARKDOWN,
                passage.span(found.start(), found.end()),
                found.message(),
                found.help());
    }

    void bareAddress(UnsupportedMarkdown.Found found, Passage passage) {
        add(DiagnosticCode.BARE_ADDRESS, passage.span(found.start(), found.end()), found.message(), found.help());
    }

    void exemptsNothing(SourceSpan words) {
        add(
                DiagnosticCode.BINDING_SHAPE,
                words,
                "there are no words in this exemption",
                "put the words between the brackets");
    }

    void exemptsForNoReason(SourceSpan url) {
        add(
                DiagnosticCode.EXEMPTION_REASON,
                url,
                "this exemption does not give a reason",
                "say why in quotation marks, such as (fact:none \"a decade, not a measurement\")");
    }

    void exemptsWithoutWords(SourceSpan url, String reason) {
        add(
                DiagnosticCode.EXEMPTION_REASON,
                url,
                "the reason for this exemption, “" + reason + "”, is not in words",
                "say why in quotation marks, such as (fact:none \"a decade, not a measurement\")");
    }
}
