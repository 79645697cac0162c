package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;

/** A quotation that is not one: a box of words set apart, as GitHub writes them ({@code > [!NOTE]}), or a pull quote. */
public final class Callout extends Block {
    /** What it is, as its first line says. */
    public enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION,
        QUOTE;

        /** Its name in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Kind> named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equalsIgnoreCase(name)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private final Kind kind;

    private Callout(Kind kind, BlockQuote quotation) {
        super(quotation.getChars());
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The callout that a quotation is, now in its place; else the quotation. */
    public static Block of(BlockQuote quotation) {
        if (!(quotation.getFirstChild() instanceof Paragraph first)
                || !(first.getFirstChild() instanceof LinkRef sign)
                || !(sign.getNext() == null || sign.getNext() instanceof SoftLineBreak)) {
            return quotation;
        }
        String signs = sign.getChars().toString();
        Optional<Kind> kind =
                signs.startsWith("[!") ? Kind.named(signs.substring(2, signs.length() - 1)) : Optional.empty();
        if (kind.isEmpty()) {
            return quotation;
        }
        var callout = new Callout(kind.get(), quotation);
        Node end = sign.getNext();
        sign.unlink();
        if (end == null) {
            first.unlink();
        } else {
            end.unlink();
        }
        callout.takeChildren(quotation);
        quotation.insertBefore(callout);
        quotation.unlink();
        return callout;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
