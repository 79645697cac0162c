package dev.standfirst.narrative.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds the file of the content that an address in a text names: from {@code content/}, or from the folder of the text itself. */
final class ContentPath {
    private static final String CONTENT = "content/";

    private ContentPath() {}

    /**
     * The path in the project that an address names.
     *
     * @param address with its percent-encoding resolved: {@code images/port.jpg} or {@code ../images/port.jpg}
     * @param file the file of the text, named from the project
     * @param folder the folder of the content that it must be in: {@code images}
     * @return nothing where it is not in that folder
     */
    static Optional<String> of(String address, String file, String folder) {
        String below = folder + "/";
        String from = address.startsWith(below) ? CONTENT : file.substring(0, file.lastIndexOf('/') + 1);
        if (address.indexOf(':') >= 0 || address.startsWith("/") || address.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        Deque<String> way = new ArrayDeque<>();
        for (String segment : (from + address).split("/", -1)) {
            if (segment.equals("..")) {
                if (way.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                way.addLast(segment);
            }
        }
        String path = String.join("/", way);
        return path.startsWith(CONTENT + below) ? Optional.of(path) : Optional.empty();
    }
}
