import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the preview as a browser sees it: the time from the start of saving a file until the whole of the new page has come.
 *
 * <pre>java src/bench/ServeLatency.java PROJECT EDITS COMMAND…</pre>
 *
 * starts {@code COMMAND… serve PROJECT --port 0} and makes EDITS edits of one page's words, then as many of one fact that stands on ten
 * pages. PROJECT is changed: give it a copy. Prints one line of JSON, times in milliseconds. The first five edits of each kind warm the
 * program up and do not count.
 */
final class ServeLatency {
    private static final int WARM_UP = 5;
    private static final int USES = 10;
    private static final String FACT = "latency-of-the-preview";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path content;
    private final List<Path> briefings;
    private String url = "";

    private ServeLatency(Path project) throws IOException {
        this.content = project.resolve("content");
        try (Stream<Path> files = Files.list(content.resolve("briefings"))) {
            this.briefings = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .limit(USES)
                    .toList();
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path project = Path.of(arguments[0]);
        int edits = Integer.parseInt(arguments[1]);
        var measure = new ServeLatency(project);
        measure.prepare();
        var command = new ArrayList<>(Arrays.asList(arguments).subList(2, arguments.length));
        command.addAll(List.of("serve", project.toString(), "--port", "0"));
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            measure.awaitAddress(new BufferedReader(new InputStreamReader(process.getInputStream())));
            double ready = (System.nanoTime() - start) / 1e6;
            List<Double> pages = measure.run(edits, measure::editPage);
            List<Double> facts = measure.run(edits, measure::editFact);
            System.out.printf(
                    Locale.ROOT,
                    "{\"ready\": %.0f, \"page\": %s, \"fact\": %s}%n",
                    ready,
                    json(pages),
                    json(facts));
        } finally {
            process.toHandle().destroy();
            process.waitFor();
        }
    }

    /** The address is in the first line; what comes after is read and let go, so that the program never waits for us. */
    private void awaitAddress(BufferedReader lines) throws IOException {
        var address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
        for (String line = lines.readLine(); line != null && url.isEmpty(); line = url.isEmpty() ? lines.readLine() : line) {
            var found = address.matcher(line);
            if (found.find()) {
                url = found.group();
            }
        }
        Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(_ -> {}));
    }

    /** A fact of our own, put into ten briefings. */
    private void prepare() throws IOException {
        editFact(0);
        for (Path briefing : briefings) {
            String text = Files.readString(briefing);
            if (!text.contains(FACT)) {
                Files.writeString(briefing, text + "\n\nHere [](fact:" + FACT + ").\n");
            }
        }
        editPage(0);
    }

    /** The words that the page has then. */
    private String editPage(int number) throws IOException {
        Path file = briefings.getFirst();
        String words = "Words, take " + letters(number) + ".";
        String text = Files.readString(file).replaceAll("\n\nWords, take [a-z]+\\.\n", "");
        Files.writeString(file, text.stripTrailing() + "\n\n" + words + "\n");
        return words;
    }

    private String editFact(int number) throws IOException {
        String value = String.valueOf(100_001 + 2 * number).replaceAll("(\\d{3})$", ",$1");
        Files.writeString(
                content.resolve("facts/latency.yaml"),
                FACT + ":\n  label: Latency of the preview\n  value: " + value
                        + "\n  unit: people\n  period: 2023\n  source: {id: bulletin}\n  status: official\n");
        return value;
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.toString();
    }

    private interface Edit {
        String save(int number) throws IOException;
    }

    private List<Double> run(int edits, Edit edit) throws Exception {
        String name = briefings.getFirst().getFileName().toString().replace(".md", "");
        URI page = URI.create(url + "briefings/" + name + "/");
        var times = new ArrayList<Double>();
        for (int i = 1; i <= edits + WARM_UP; i++) {
            String before = get(page);
            var mark = Pattern.compile("data-page=\"([^\"]+)\"").matcher(before);
            if (!mark.find()) {
                throw new IllegalStateException("the page has no mark");
            }
            URI events = URI.create(url + "_standfirst/events?at=" + page.getPath() + "&page=" + mark.group(1));
            HttpResponse<Stream<String>> told =
                    client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines());
            var lines = told.body().iterator();
            while (!lines.next().startsWith("event: state")) {}
            Thread.sleep(300);
            long start = System.nanoTime();
            String words = edit.save(i);
            while (!lines.next().startsWith("event: moved")) {}
            String after = get(page);
            double took = (System.nanoTime() - start) / 1e6;
            if (!after.contains(words)) {
                throw new IllegalStateException("the page lacks “" + words + "”");
            }
            if (i > WARM_UP) {
                times.add(took);
            }
        }
        return times;
    }

    private String get(URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    private static String json(List<Double> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return String.format(
                Locale.ROOT,
                "{\"edits\": %d, \"median\": %.1f, \"least\": %.1f, \"most\": %.1f}",
                sorted.size(),
                median,
                sorted.getFirst(),
                sorted.getLast());
    }
}
