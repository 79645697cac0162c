package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Images that are blocks between paragraphs, though Markdown puts every image into a paragraph. */
public final class BlockImages {
    private BlockImages() {}

    /** Whether a paragraph holds images and nothing else that a reader would see. */
    public static boolean areAllOf(Node paragraph) {
        for (Node child : paragraph.getChildren()) {
            boolean nothing = child instanceof SoftLineBreak
                    || (child instanceof Text text && text.getChars().isBlank());
            if (!nothing && !(child instanceof Image) && !(child instanceof ImageRef)) {
                return false;
            }
        }
        return true;
    }

    /** The link that is all of a paragraph and holds an image and nothing else. */
    public static Optional<Node> linkOf(Node paragraph) {
        Node link = paragraph.getFirstChild();
        boolean only = (link instanceof Link || link instanceof LinkRef) && link.getNext() == null;
        Node image = only ? link.getFirstChild() : null;
        return image != null && image.getNext() == null && (image instanceof Image || image instanceof ImageRef)
                ? Optional.of(link)
                : Optional.empty();
    }

    /** Whether an image begins its paragraph and the words on the lines below are its caption. */
    public static boolean isCaptioned(Node image) {
        return image.getPrevious() == null && image.getNext() instanceof SoftLineBreak;
    }
}
