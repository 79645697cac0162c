package dev.standfirst.verify;

import dev.standfirst.digest.Sha256;
import dev.standfirst.live.LiveSite;
import dev.standfirst.publish.model.Plan;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.route.ContentTypes;
import dev.standfirst.route.Route;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a site back over HTTP after it was published: the files that were changed, as readers get them. Caches and hosts take a while,
 * so what is still as it was before is asked for again until patience ends.
 */
public final class ReadBack {
    /** How many files are asked for; of more, some from all over the site. */
    private static final int MOST = 400;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Types that browsers refuse to use under another name. */
    private static final Set<String> STRICT = Set.of("html", "css", "js", "svg");

    private final String address;
    private final String program;
    private final Duration patience;

    /**
     * @param address of the home page, as people write it
     * @param program the version of this program, which servers are told
     * @param patience how long the host and its caches may take
     */
    public ReadBack(String address, String program, Duration patience) {
        this.address = address;
        this.program = program;
        this.patience = patience;
    }

    /** How a file is. */
    private enum State {
        SENT,
        OLD,
        WRONG
    }

    /**
     * Reads it back.
     *
     * @param plan what was done
     * @param headers the content of {@code _headers}; empty where there is none
     * @throws IOException when the network fails, or the host answers that it has failed
     */
    public ReadBackReport run(Plan plan, String headers) throws IOException {
        try (var site = new LiveSite(LiveSite.address(address), program)) {
            List<String> paths = paths(plan);
            Map<String, State> states = settle(site, plan, paths);
            List<String> notes = states.isEmpty() ? new HostHabits(site, plan.after(), headers).notes() : List.of();
            return new ReadBackReport(paths.size(), with(State.OLD, states), with(State.WRONG, states), notes);
        }
    }

    private static List<String> with(State state, Map<String, State> states) {
        return states.entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The files that were changed, the home page and the receipt. */
    private static List<String> paths(Plan plan) {
        var paths = new TreeSet<String>();
        plan.changes().forEach(change -> paths.add(change.file().path()));
        int step = (paths.size() + MOST - 1) / MOST;
        var some = new TreeSet<String>();
        int i = 0;
        for (String path : paths) {
            if (i++ % Math.max(1, step) == 0) {
                some.add(path);
            }
        }
        for (Route always : List.of(Route.HOME, Route.PROOF)) {
            if (plan.after().files().containsKey(always.file())) {
                some.add(always.file());
            }
        }
        some.removeIf(LiveSite::isForHost);
        return List.copyOf(some);
    }

    /** The files that are not as they were sent, when all are or patience has ended. */
    private Map<String, State> settle(LiveSite site, Plan plan, List<String> paths) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = Duration.ofMillis(200);
        var states = new TreeMap<String, State>();
        List<String> left = paths;
        while (true) {
            states.clear();
            for (String path : left) {
                State state = state(path, plan, site.ask(path, "identity"));
                if (state != State.SENT) {
                    states.put(path, state);
                }
            }
            if (states.isEmpty() || System.nanoTime() + pause.toNanos() > end) {
                return states;
            }
            left = new ArrayList<>(states.keySet());
            LiveSite.pause(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private static State state(String path, Plan plan, HttpResponse<byte[]> answer) {
        SiteFile sent = plan.after().files().get(path);
        SiteFile before =
                plan.changes().stream().anyMatch(change -> change.file().path().equals(path))
                        ? plan.during().files().get(path)
                        : null;
        boolean gone = answer.statusCode() == 404 || answer.statusCode() == 410;
        String digest = answer.statusCode() == 200 ? Sha256.of(answer.body()) : "";
        if (sent == null ? gone : digest.equals(sent.sha256())) {
            return sent == null || isOfItsType(path, answer) ? State.SENT : State.WRONG;
        }
        if (before == null || before.equals(sent)) {
            return gone ? State.OLD : State.WRONG;
        }
        return digest.equals(before.sha256()) ? State.OLD : State.WRONG;
    }

    private static boolean isOfItsType(String path, HttpResponse<byte[]> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String wanted = ContentTypes.of(path);
        return !STRICT.contains(path.substring(path.lastIndexOf('.') + 1))
                || essence(type).equals(essence(wanted))
                || (essence(wanted).equals("text/javascript") && essence(type).equals("application/javascript"));
    }

    private static String essence(String type) {
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
