package dev.standfirst.preview;

import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small project that is edited at random, on disk: values, words, front matter, files that are added, deleted and renamed. */
@SuppressWarnings("StringConcatToTextBlock") // lines alternate with choices
final class EditedProject {
    private static final List<String> NAMES = List.of("alpha", "beta", "gamma", "sub/delta");
    private static final List<String> WORDS = List.of("Arrivals", "Boats", "Removals", "Visits");

    private final TestProject project;
    private final Random random;
    private final Map<String, Integer> choices = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    EditedProject(Path project, Random random) throws IOException {
        this.project = TestProject.at(project);
        this.random = random;
        NAMES.forEach(name -> choices.put("written " + name, name.equals("gamma") ? 0 : 1));
        write();
    }

    /** Makes up to three edits and writes what they change. */
    Set<Path> edit() throws IOException {
        var keys = List.copyOf(choices.keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            choices.put(keys.get(random.nextInt(keys.size())), random.nextInt(40));
        }
        return write();
    }

    private int choice(String key, int below) {
        return choices.computeIfAbsent(key, _ -> 0) % below;
    }

    private <T> T choice(String key, List<T> from) {
        return from.get(choice(key, from.size()));
    }

    private Set<Path> write() throws IOException {
        var wanted = contents();
        var changed = new HashSet<Path>();
        for (String name : List.copyOf(files.keySet())) {
            if (!wanted.containsKey(name)) {
                Files.delete(project.path(name));
                files.remove(name);
                changed.add(project.path(name));
            }
        }
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            if (!file.getValue().equals(files.get(file.getKey()))) {
                project.file(file.getKey(), file.getValue());
                files.put(file.getKey(), file.getValue());
                changed.add(project.path(file.getKey()));
            }
        }
        return changed;
    }

    private Map<String, String> contents() {
        var contents = new TreeMap<String, String>();
        contents.put("content/site.yaml", site());
        contents.put("content/facts/" + choice("file of facts", List.of("a", "z")) + ".yaml", facts());
        contents.put("content/facts/more.yaml", moreFacts());
        contents.put("content/data/visits.csv", data());
        contents.put("content/sources/sources.yaml", sources());
        if (choice("claims", 5) < 4) {
            contents.put("content/claims/claims.yaml", claims());
        }
        for (String name : NAMES) {
            if (choice("written " + name, 4) > 0) {
                String file = name + (choice("renamed " + name, 6) == 5 ? "-again" : "");
                contents.put("content/briefings/" + file + ".md", briefing(name));
            }
        }
        if (choice("theme", 6) == 1) {
            contents.put("templates/not-found.ftlh", "<p>${site.title}: gone</p>\n");
        }
        if (choice("note", 5) == 1) {
            contents.put(
                    "templates/parts/figure.ftlh",
                    choice("fault", 4) == 1 ? "${nothing}\n" : "<b class=\"${mode}\">${words}</b>\n");
        }
        return contents;
    }

    private String site() {
        return "title: " + choice("site title", List.of("Small", "Smaller [](fact:first)"))
                + "\nbase-url: https://example.org/" + choice("base", List.of("", "x/"))
                + "\nlanguage: en-GB\npublisher: Example\n"
                + choice("tolerance", List.of("", "policies:\n  corrections: We say so.\n"));
    }

    private String facts() {
        String noun = choice("noun", List.of("people", "people", "people", "boats"));
        return "first:\n  label: " + choice("label", WORDS) + ", first\n  value: "
                + List.of("1,201", "1,202", "1,3o1", "2,407")
                        .get(
                                Math.floorMod(choice("first", 7) - 3, 4) == 2 && choice("bad", 5) > 0
                                        ? 0
                                        : Math.floorMod(choice("first", 7) - 3, 4))
                + "\n  unit: " + noun + "\n  period: 2022\n  source: {id: bulletin, locator: table "
                + choice("locator", List.of("A", "B")) + "}\n  status: official\n"
                + choice("caveat", List.of("", "  caveat: It leaves [](fact:third) out.\n", "  caveat: Early count.\n"))
                + choice("formerly", List.of("", "", "  formerly: [old-first]\n"))
                + choice("meaning", List.of("", "  definition: All of them.\n"))
                + choice(
                        "first revised", List.of("", "", revised("2024-05-10", "1,100"), revised("2024-05-01", "900")));
    }

    private static String revised(String on, String was) {
        return "  revisions:\n    - {on: %s, was: \"%s\", reason: Late records.}\n".formatted(on, was);
    }

    private String moreFacts() {
        return "second:\n  label: Second\n  value: " + choice("second", List.of("601", "602", "803"))
                + "\n  unit: people\n  period: 2023\n  source: bulletin\n  status: official\n"
                + choice("second revised", List.of("", revised("2024-05-10", "705"), revised("2024-05-10", "650")))
                + "third:\n  label: Third\n  value: " + choice("third", List.of("51", "52"))
                + "\n  unit: people\n  period: 2023\n  source: bulletin\n"
                + "moved:\n  label: Change\n  formula: "
                + choice("formula", List.of("change(first, second)", "change(second, first)"))
                + "\n"
                + "deeper:\n  label: Deeper\n  formula: moved * 2\n"
                + (choice("visits", 4) < 3
                        ? "visits:\n  label: Visits\n  unit: people\n  source: bulletin\n  data: {file: data/visits.csv, period: year, value: count}\n"
                                + "best:\n  label: The most\n  formula: max(visits)\n"
                        : "");
    }

    private String data() {
        return "year,count\n2021," + choice("row", List.of("11", "12", "13")) + "\n2022,24\n"
                + choice("last row", List.of("", "2023,31\n"));
    }

    private String sources() {
        return "bulletin:\n  publisher: Example\n  title: " + choice("source", WORDS)
                + "\n  url: https://example.org/b\n  published: 2024-05-01\n";
    }

    private String claims() {
        return "rise:\n  title: It fell\n  by: " + choice("speaker", List.of("A. Speaker", "B. Speaker"))
                + "\n  role: minister\n  on: 2024-05-01\n  where: {id: bulletin}\n  said: It fell to "
                + choice("said", List.of("[under 700](fact:second)", "[over 700](fact:second)")) + "\n"
                + choice("holds", List.of("", "  holds: moved < -10 %\n", "  holds: first > second\n"));
    }

    private String briefing(String name) {
        var body = new StringBuilder("---\ntitle: ");
        body.append(choice("title " + name, List.of("About " + name, "On " + name, "With [](fact:third)")))
                .append("\ndate: 2024-05-0")
                .append(1 + choice("date " + name, 4))
                .append('\n');
        if (choice("order " + name, 4) == 1) {
            body.append("order: 3\n");
        }
        if (choice("slug " + name, 5) == 1) {
            body.append("slug: slug-").append(name.replace('/', '-')).append('\n');
        }
        if (choice("draft " + name, 5) == 1) {
            body.append("status: draft\n");
        }
        if (choice("corrected " + name, 4) == 1) {
            body.append("corrections:\n  - {on: 2024-05-09, text: 'We had [](fact:second) wrong.'}\n");
        }
        body.append("---\n\n## A heading\n\nThere were [](fact:")
                .append(choice("names " + name, List.of("first", "second", "third", "first", "old-first", "absent")))
                .append(") of them, [over 40](fact:third) and ")
                .append(choice(
                        "other " + name,
                        List.of(
                                "[](fact:second)",
                                "[](fact:first)",
                                "[over 500](fact:second)",
                                "[over 700](fact:second)",
                                "nobody")))
                .append(". See [another](")
                .append(choice("link " + name, List.of("beta.md", "alpha.md", "gamma.md")))
                .append(").\n\n")
                .append(choice(
                        "embed " + name,
                        List.of("", "![Visits](chart:visits)\n\n", "![](fact:second)\n\n", "![](claim:rise)\n\n")))
                .append(choice("quote " + name, List.of("", "It was [under 700](claim:rise), he said.\n")))
                .append(choice("unbound " + name, List.of("", "", "", "", "", "", "And 9,111 more.\n")));
        return body.toString();
    }
}
