package dev.standfirst.narrative;

import com.vladsch.flexmark.util.ast.Node;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.syntax.FootnoteBlock;
import dev.standfirst.narrative.syntax.FootnoteMark;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The footnotes of a text: they are numbered in the order in which sentences refer to them, while the text is walked through. */
final class Footnotes {
    private final LocatedText markdown;
    private final MarkdownFaults faults;
    private final Map<String, List<FootnoteMark>> marks = new LinkedHashMap<>();
    private final Map<String, FootnoteBlock> texts = new LinkedHashMap<>();

    Footnotes(LocatedText markdown, MarkdownFaults faults) {
        this.markdown = markdown;
        this.faults = faults;
    }

    void add(FootnoteMark mark) {
        marks.computeIfAbsent(key(mark.label()), _ -> new ArrayList<>()).add(mark);
    }

    void add(FootnoteBlock text) {
        if (texts.putIfAbsent(key(text.label()), text) != null) {
            faults.footnoteAgain(span(text), text.label().toString());
        }
    }

    private static String key(CharSequence label) {
        return label.toString().toLowerCase(Locale.ROOT);
    }

    private SourceSpan span(FootnoteBlock text) {
        return markdown.span(text.label().getStartOffset(), text.label().getEndOffset());
    }

    /** Says what each sign and text means, and reports those that have no other. */
    void mean(IdentityHashMap<Node, Object> meanings) {
        int number = 0;
        for (Map.Entry<String, List<FootnoteMark>> each : marks.entrySet()) {
            FootnoteBlock text = texts.get(each.getKey());
            if (text == null) {
                each.getValue()
                        .forEach(mark -> faults.footnoteMissing(
                                markdown.span(mark.getStartOffset(), mark.getEndOffset()),
                                mark.label().toString()));
                continue;
            }
            number++;
            meanings.put(text, new FootnoteBlock.Note(number, each.getValue().size()));
            for (int i = 0; i < each.getValue().size(); i++) {
                meanings.put(each.getValue().get(i), new FootnoteMark.Reference(number, i + 1));
            }
        }
        texts.forEach((label, text) -> {
            if (!marks.containsKey(label)) {
                faults.footnoteUnused(span(text), text.label().toString());
            }
        });
    }
}
