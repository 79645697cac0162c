package dev.standfirst.prose.token;

import dev.standfirst.prose.model.LinkSpan;
import java.util.Arrays;
import java.util.List;

/** Which link each token of a text is in, and how far a quantity from there may reach. */
public final class LinkedTokens {
    private static final int NONE = -1;

    private final List<LinkSpan> links;

    /** The link of each token; empty when there are no links. */
    private final int[] of;

    /** For each token the first one after it that a quantity from there must not take in. */
    private final int[] edges;

    public LinkedTokens(List<LinkSpan> links, List<Token> tokens) {
        this.links = links;
        this.of = new int[links.isEmpty() ? 0 : tokens.size()];
        this.edges = new int[of.length];
        Arrays.fill(of, NONE);
        int token = 0;
        for (int link = 0; link < links.size(); link++) {
            LinkSpan words = links.get(link);
            while (token < of.length && tokens.get(token).end() <= words.start()) {
                token++;
            }
            for (; token < of.length && tokens.get(token).start() < words.end(); token++) {
                of[token] = link;
            }
        }
        findEdges();
    }

    /** Backwards: from a link, the next other link is the edge; from words in none, the next value put in. */
    private void findEdges() {
        int linked = of.length;
        int value = of.length;
        for (int i = of.length - 1; i >= 0; i--) {
            boolean same = linked < of.length && of[linked] == of[i];
            edges[i] = of[i] == NONE ? value : same ? edges[linked] : linked;
            linked = of[i] == NONE ? linked : i;
            value = isValue(i) ? i : value;
        }
    }

    /** Whether a token was put in as part of a quantity. */
    public boolean isValue(int token) {
        return as(token) == LinkSpan.As.VALUE;
    }

    /** Whether a token begins words that are bound to a quantity, or is part of one that was put in. */
    public boolean isFigure(int token) {
        boolean first = token == 0 || (of.length > 0 && of[token] != of[token - 1]);
        return isValue(token) || (first && as(token) == LinkSpan.As.FIGURE);
    }

    /** Whether a token begins words that are bound to a date. */
    public boolean isDate(int token) {
        return as(token) == LinkSpan.As.DATE && (token == 0 || of[token] != of[token - 1]);
    }

    /** Whether a token is the last of words that are bound to a quantity. */
    public boolean endsFigure(int token) {
        return as(token) == LinkSpan.As.FIGURE && end(token) == token + 1;
    }

    private LinkSpan.As as(int token) {
        return of.length > 0 && of[token] != NONE ? links.get(of[token]).as() : LinkSpan.As.WORDS;
    }

    /** The token past the link that a token is in. */
    public int end(int token) {
        int end = token;
        while (end < of.length && of[end] == of[token]) {
            end++;
        }
        return end;
    }

    /** The first token after one that a quantity from there must not take in. */
    public int edge(int token) {
        return of.length > 0 ? edges[token] : Integer.MAX_VALUE;
    }
}
