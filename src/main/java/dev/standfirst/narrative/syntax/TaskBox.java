package dev.standfirst.narrative.syntax;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** The box at the start of an item of a task list: {@code [ ]} or {@code [x]} (GitHub Flavored Markdown, "Task list items"). */
public final class TaskBox extends Node {
    private TaskBox(BasedSequence characters) {
        super(characters);
    }

    /** Puts a box in the place of its signs, where an item begins with them. */
    public static void mark(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph words
                && words.getFirstChild() instanceof LinkRef signs
                && signs.getNext() != null
                && isBox(signs.getChars())
                && signs.getNext().getChars().startsWith(" ")) {
            signs.insertBefore(new TaskBox(signs.getChars()));
            signs.unlink();
        }
    }

    /** The box of an item, if it has one. */
    public static Optional<TaskBox> of(ListItem item) {
        return item.getFirstChild() instanceof Paragraph words && words.getFirstChild() instanceof TaskBox box
                ? Optional.of(box)
                : Optional.empty();
    }

    private static boolean isBox(BasedSequence signs) {
        return signs.length() == 3 && " xX".indexOf(signs.charAt(1)) >= 0;
    }

    /** Whether it is ticked. */
    public boolean isDone() {
        return getChars().charAt(1) != ' ';
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
