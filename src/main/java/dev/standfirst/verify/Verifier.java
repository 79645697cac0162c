package dev.standfirst.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.digest.Sha256;
import dev.standfirst.live.LiveSite;
import dev.standfirst.proof.Proof;
import dev.standfirst.proof.ProofReader;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.route.Route;
import dev.standfirst.verify.Finding.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Fetches a live site, file by file, and compares it with its receipt; then proves its claims again from its own data. */
public final class Verifier {
    /** How many requests are under way at once: few enough for any host. */
    private static final int AT_ONCE = 8;

    private static final Set<String> KEPT =
            Set.of(Route.FACTS_JSON.file(), Route.CLAIMS_JSON.file(), Route.SITEMAP.file());

    private final String address;
    private final String program;

    /**
     * @param address of the home page, as people write it
     * @param program the version of this program, which servers are told
     */
    public Verifier(String address, String program) {
        this.address = address;
        this.program = program;
    }

    /**
     * Verifies the site.
     *
     * @throws UsageException when the address is not one
     * @throws IOException when the network fails
     */
    public Verification run() throws IOException {
        try (var site = new LiveSite(LiveSite.address(address), program)) {
            Optional<Proof> proof = site.get(Route.PROOF.file()).flatMap(ProofReader::read);
            if (proof.isEmpty()) {
                return new Verification(0, 0, List.of(new Finding(Kind.MISSING, Route.PROOF.file())));
            }
            Map<String, Fetched> fetched = fetch(site, proof.get().files().keySet());
            var findings = new ArrayList<Finding>();
            proof.get().files().forEach((path, digest) -> compare(path, digest, fetched, findings));
            findings.addAll(extras(site, proof.get(), fetched));
            var claims = new PublishedClaims(
                    kept(fetched, Route.FACTS_JSON.file()), kept(fetched, Route.CLAIMS_JSON.file()));
            findings.addAll(claims.findings());
            findings.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::what));
            return new Verification(proof.get().files().size(), claims.count(), findings);
        }
    }

    /**
     * A file that was asked for.
     *
     * @param digest its SHA-256; empty where it is not there
     * @param content its bytes, if they are looked into; else empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Fetched(String digest, byte[] content) {}

    private static byte[] kept(Map<String, Fetched> fetched, String path) {
        Fetched file = fetched.get(path);
        return file == null ? new byte[0] : file.content();
    }

    private static void compare(String path, String digest, Map<String, Fetched> fetched, List<Finding> findings) {
        String found =
                Optional.ofNullable(fetched.get(path)).map(Fetched::digest).orElse("");
        if (found.isEmpty()) {
            if (!LiveSite.isForHost(path)) {
                findings.add(new Finding(Kind.MISSING, path));
            }
        } else if (!found.equals(digest)) {
            findings.add(new Finding(Kind.CHANGED, path));
        }
    }

    /** Files that the ledger or the sitemap names, that the receipt does not, and that are there. */
    private static List<Finding> extras(LiveSite site, Proof proof, Map<String, Fetched> fetched) throws IOException {
        var named = new TreeSet<String>();
        Ledger ledger = site.get(Ledger.PATH).map(Ledger::read).orElse(Ledger.NONE);
        named.addAll(ledger.files().keySet());
        named.removeAll(ledger.unused().keySet());
        named.addAll(ledger.gone());
        named.addAll(Sitemap.files(new String(kept(fetched, Route.SITEMAP.file()), UTF_8), site.address()));
        named.removeAll(proof.files().keySet());
        named.remove(Route.PROOF.file());
        return fetch(site, named).entrySet().stream()
                .filter(file -> !file.getValue().digest().isEmpty())
                .map(file -> new Finding(Kind.EXTRA, file.getKey()))
                .toList();
    }

    private static Map<String, Fetched> fetch(LiveSite site, Set<String> paths) throws IOException {
        var requests = new HashMap<String, Future<Fetched>>();
        var turns = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String path : paths) {
                requests.put(path, threads.submit(() -> {
                    turns.acquire();
                    try {
                        return fetch(site, path);
                    } finally {
                        turns.release();
                    }
                }));
            }
            var fetched = new HashMap<String, Fetched>();
            for (Map.Entry<String, Future<Fetched>> request : requests.entrySet()) {
                fetched.put(request.getKey(), request.getValue().get());
            }
            return fetched;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Fetched fetch(LiveSite site, String path) throws IOException {
        Optional<byte[]> content = site.get(path);
        return content.isEmpty()
                ? new Fetched("", new byte[0])
                : new Fetched(Sha256.of(content.get()), KEPT.contains(path) ? content.get() : new byte[0]);
    }
}
