package dev.standfirst.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.preview.Preview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The pages that are open in browsers. Each is told when it has moved, and else what is wrong now, by server-sent events (WHATWG HTML,
 * section 9.2). Safe on any thread.
 */
final class LiveReloadClients {
    private static final long HEARTBEAT_SECONDS = 15;

    private final StatusJson bulletin;
    private final Supplier<Preview> current;
    private final Set<LinkedBlockingQueue<Boolean>> waiting = ConcurrentHashMap.newKeySet();

    LiveReloadClients(StatusJson bulletin, Supplier<Preview> current) {
        this.bulletin = bulletin;
        this.current = current;
    }

    /** Tells every page that there is a new preview. */
    void wake() {
        waiting.forEach(queue -> queue.add(true));
    }

    /** Ends every connection. */
    void dismiss() {
        waiting.forEach(queue -> queue.add(false));
    }

    /**
     * Tells a page of every change until its browser goes away.
     *
     * @param address the path of the page's address, percent-encoded
     * @param mark of the page that the browser shows
     * @throws IOException when the browser has gone
     */
    void tell(String address, String mark, OutputStream out) throws IOException, InterruptedException {
        var queue = new LinkedBlockingQueue<Boolean>();
        waiting.add(queue);
        try {
            send(out, "retry: 500\n\n");
            String told = "";
            boolean goesOn = true;
            while (goesOn) {
                Preview preview = current.get();
                if (!mark.equals(PreviewServer.mark(preview, address))) {
                    send(out, "event: moved\ndata: \n\n");
                    return;
                }
                String state = bulletin.of(preview, address);
                if (!state.equals(told)) {
                    send(out, "event: state\ndata: " + state + "\n\n");
                    told = state;
                }
                goesOn = await(queue, out);
            }
        } finally {
            waiting.remove(queue);
        }
    }

    /** Waits for a new preview. A comment every few seconds finds out whether the browser is still there. */
    private static boolean await(LinkedBlockingQueue<Boolean> queue, OutputStream out)
            throws IOException, InterruptedException {
        Boolean woken = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        while (woken == null) {
            send(out, ":\n\n");
            woken = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        }
        boolean goesOn = woken;
        for (Boolean more = queue.poll(); more != null; more = queue.poll()) {
            goesOn &= more;
        }
        return goesOn;
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
