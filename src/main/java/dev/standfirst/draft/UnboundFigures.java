package dev.standfirst.draft;

import dev.standfirst.content.model.Briefing;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.NarrativeReader;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Passage;
import dev.standfirst.prose.ProseReader;
import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;
import java.util.ArrayList;
import java.util.List;

/** Finds the figures of a briefing's text that are not bound. */
final class UnboundFigures {
    /** What begins and ends emphasis, code and links. */
    private static final String MARKS = "*_`[]()<>";

    private UnboundFigures() {}

    /** The figures that must be bound and are not, by their places. */
    static List<Figure> of(Briefing briefing, ProseReader reader) {
        ProseReader dated = briefing.byline().published().map(reader::saidOn).orElse(reader);
        SourceText source = briefing.body().source();
        var figures = new ArrayList<Figure>();
        List<Passage> passages = new NarrativeReader().read(briefing.body()).passages();
        for (int number = 0; number < passages.size(); number++) {
            Passage passage = passages.get(number);
            String text = passage.text();
            List<LinkSpan> links = passage.bindings().stream()
                    .map(binding -> new LinkSpan(
                            binding.start(),
                            binding.end(),
                            binding.mode() == BindingMode.INSERT ? LinkSpan.As.VALUE : LinkSpan.As.FIGURE))
                    .toList();
            ProseText prose = dated.read(text, links);
            for (Reading reading : prose.readings()) {
                boolean bound = links.stream().anyMatch(link -> reading.overlaps(link.start(), link.end()));
                if (!bound && reading.duty().isFigure()) {
                    SourceSpan span = bindable(reading, text, passage, source);
                    figures.add(new Figure(
                            source.offset(span.line(), span.column()),
                            source.offset(span.endLine(), span.endColumn()),
                            span.line(),
                            number,
                            reading,
                            prose,
                            passage.over().stream().map(Passage::text).toList()));
                }
            }
        }
        return figures;
    }

    /** Where its words are in the file: the most of them that emphasis and other marks do not part. */
    private static SourceSpan bindable(Reading reading, String text, Passage passage, SourceText source) {
        int[][] parts = {
            {reading.start(), reading.end()},
            {reading.start(), reading.numberEnd()},
            {reading.numberStart(), reading.end()},
            {reading.numberStart(), reading.numberEnd()}
        };
        for (int[] part : parts) {
            SourceSpan span = passage.span(part[0], part[1]);
            String written = source.text()
                    .substring(
                            source.offset(span.line(), span.column()), source.offset(span.endLine(), span.endColumn()));
            if (written.chars().noneMatch(c -> MARKS.indexOf(c) >= 0 && text.indexOf(c, part[0]) < 0)) {
                return span;
            }
        }
        return passage.span(reading.start(), reading.end());
    }
}
