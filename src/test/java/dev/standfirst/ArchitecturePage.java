package dev.standfirst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The tables of {@code docs/architecture.md}, which say how the packages may depend on each other.
 *
 * @param rooms the packages and their rooms, each of which may use those before it
 * @param doors for each package the rooms that other packages may use
 * @param libraries for each library the packages that may use it
 */
record ArchitecturePage(List<String> rooms, Map<String, List<String>> doors, Map<String, List<String>> libraries) {
    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Pattern ROOM = Pattern.compile("(\\*\\*)?`([a-z]+)`");

    static ArchitecturePage read() {
        List<String> rooms = new ArrayList<>();
        Map<String, List<String>> doors = new LinkedHashMap<>();
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        for (String[] row : rows()) {
            String name = row[1].replace("`", "").strip();
            if (row.length == 3) {
                libraries.put(name, names(row[2]));
            } else {
                String cell = row[3];
                ROOM.matcher(cell).results().forEach(room -> {
                    String full = room.group(2).equals(name) ? name : name + "." + room.group(2);
                    rooms.add(full);
                    if (room.group(1) != null) {
                        doors.computeIfAbsent(name, _ -> new ArrayList<>()).add(full);
                    }
                });
            }
        }
        return new ArchitecturePage(rooms, doors, libraries);
    }

    /** The rows whose first cell is code, as cells; the cell before the first bar is empty. */
    private static List<String[]> rows() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(String cell) {
        return Pattern.compile("`([a-z]+)`")
                .matcher(cell)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toList());
    }
}
