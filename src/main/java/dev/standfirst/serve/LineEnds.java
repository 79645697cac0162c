package dev.standfirst.serve;

import java.util.List;

/** The ends of lines, which an editor in the browser knows only as {@code \n}. */
final class LineEnds {
    private LineEnds() {}

    /** The text with {@code \n} at the end of each line. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * A text with the line ends of the one that it replaces. Lines before the first and after the last that changed keep theirs; those
     * between get that of the first line of the file.
     *
     * @param before the text with its line ends
     * @param lines the new text, with {@code \n} at the end of each line
     */
    static String kept(String before, String lines) {
        if (before.indexOf('\r') < 0) {
            return lines;
        }
        List<String> old = split(before);
        List<String> fresh = split(lines);
        int first = 0;
        int most = Math.min(old.size(), fresh.size());
        while (first < most && plain(old.get(first)).equals(fresh.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && plain(old.get(old.size() - 1 - last)).equals(fresh.get(fresh.size() - 1 - last))) {
            last++;
        }
        String end = endOf(old.getFirst());
        var kept = new StringBuilder(lines.length());
        old.subList(0, first).forEach(kept::append);
        fresh.subList(first, fresh.size() - last).forEach(line -> kept.append(line.replace("\n", end)));
        old.subList(old.size() - last, old.size()).forEach(kept::append);
        return kept.toString();
    }

    /** The lines with their ends; what is after the last end is one too, empty or not. */
    private static List<String> split(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)", -1));
    }

    private static String endOf(String line) {
        return line.endsWith("\r\n") ? "\r\n" : line.endsWith("\r") ? "\r" : "\n";
    }
}
