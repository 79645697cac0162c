package dev.standfirst.narrative;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import dev.standfirst.narrative.model.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which passages say what the next one is about, while a document is walked in order. */
final class PassagesAbove {
    private record Head(int level, Passage passage) {}

    /** The level of a paragraph in bold, which is a heading below all others. */
    private static final int BOLD = 7;

    /** The headings that the walk is under, the nearest first. */
    private final Deque<Head> headings = new ArrayDeque<>();

    /** The lines that lead to the lists and tables that the walk is in, the nearest first. */
    private final Deque<Passage> leads = new ArrayDeque<>();

    /** The cells at the head of each column of the table that the walk is in. */
    private final List<Passage> columns = new ArrayList<>();

    /** The column of the cell that the walk is at, from 0. */
    private int column;

    private @Nullable Passage row;
    private @Nullable Passage last;

    /** The passages above a heading, which ends those of its level and below. */
    List<Passage> ofHeading(int level) {
        while (!headings.isEmpty() && headings.peek().level() >= level) {
            headings.pop();
        }
        return headings.stream().map(Head::passage).toList();
    }

    /** The passages above a paragraph or a cell; to be asked once for each, in order. */
    List<Passage> of(Node node) {
        var over = new ArrayList<Passage>();
        if (node instanceof TableCell) {
            column = node.getPrevious() instanceof TableCell ? column + 1 : 0;
        }
        if (node instanceof TableCell && !isOfHead(node)) {
            if (column < columns.size()) {
                over.add(columns.get(column));
            }
            Optional.ofNullable(row).filter(_ -> column > 0).ifPresent(over::add);
        }
        over.addAll(leads);
        headings.forEach(head -> over.add(head.passage()));
        return over;
    }

    /** Records the passage that a heading has become. */
    void heading(int level, Passage passage) {
        headings.push(new Head(level, passage));
        last = null;
    }

    /** Records the passage that a paragraph or a cell has become. */
    void add(Node node, Passage passage) {
        if (node instanceof Paragraph paragraph) {
            last = passage;
            if (isBold(paragraph)) {
                ofHeading(BOLD);
                headings.push(new Head(BOLD, passage));
            }
        } else if (isOfHead(node)) {
            columns.add(passage);
        } else if (column == 0) {
            row = passage;
        }
    }

    /** Enters a block; whether a line leads to it, which ends with it. */
    boolean enter(Node block) {
        boolean table = block instanceof TableBlock;
        if (table) {
            columns.clear();
            row = null;
        }
        if (!table && !(block instanceof ListBlock)) {
            return false;
        }
        Optional<Passage> lead =
                Optional.ofNullable(last).filter(before -> table ? leadsToTable(before) : leadsToList(before));
        lead.ifPresent(leads::push);
        last = null;
        return lead.isPresent();
    }

    /** Leaves a block; {@code led} is what {@link #enter} said of it. */
    void leave(boolean led) {
        last = null;
        if (led) {
            leads.pop();
        }
    }

    private static boolean leadsToList(Passage line) {
        return line.text().stripTrailing().endsWith(":");
    }

    /** 'Table 1. Arrivals by year': a line that is not a sentence. */
    private static boolean leadsToTable(Passage line) {
        String text = line.text().stripTrailing();
        return !text.endsWith(".") && !text.endsWith("!") && !text.endsWith("?");
    }

    /** Whether all of a paragraph is in bold, as a heading may be. */
    private static boolean isBold(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        return first instanceof StrongEmphasis && first.getNext() == null;
    }

    private static boolean isOfHead(Node cell) {
        return cell.getParent() != null && cell.getParent().getParent() instanceof TableHead;
    }
}
