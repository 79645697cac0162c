package dev.standfirst.verify;

import dev.standfirst.digest.Sha256;
import dev.standfirst.live.LiveSite;
import dev.standfirst.publish.model.Ledger;
import dev.standfirst.publish.model.SiteFile;
import dev.standfirst.route.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What a host does with a site besides giving its bytes: headers, compression, and addresses that are not there. */
final class HostHabits {
    private static final String NOWHERE = "standfirst-asks-for-a-page-that-is-not-there";

    private final LiveSite site;
    private final Ledger ledger;
    private final HeaderRules rules;

    /**
     * @param ledger what is published
     * @param headers the content of {@code _headers}
     */
    HostHabits(LiveSite site, Ledger ledger, String headers) {
        this.site = site;
        this.ledger = ledger;
        this.rules = HeaderRules.of(headers);
    }

    /** What differs from what the site asks for, in sentences. */
    List<String> notes() throws IOException {
        return Stream.of(headers(), compression(), notFound())
                .flatMap(Optional::stream)
                .toList();
    }

    /** One file of each kind of address: the home page, and the first in each folder. */
    private List<String> samples() {
        var samples = new TreeMap<String, String>();
        ledger.files().keySet().stream()
                .filter(path -> !LiveSite.isForHost(path))
                .forEach(path -> samples.putIfAbsent(
                        path.substring(0, path.indexOf('/') + 1) + path.substring(path.lastIndexOf('.') + 1), path));
        return List.copyOf(samples.values());
    }

    private Optional<String> headers() throws IOException {
        var missing = new TreeSet<String>();
        for (String path : samples()) {
            HttpResponse<byte[]> answer = site.ask(path, "identity");
            for (HeaderRules.Header header : rules.headers(path)) {
                boolean sent = String.join(", ", answer.headers().allValues(header.name()))
                        .contains(header.value());
                if (answer.statusCode() == 200 && !sent) {
                    missing.add(header.name());
                }
            }
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The host does not send every header that _headers asks for: "
                        + String.join(", ", missing) + ".");
    }

    private Optional<String> compression() throws IOException {
        HttpResponse<byte[]> answer = site.ask(Route.HOME.file(), "gzip");
        String encoding = answer.headers().firstValue("Content-Encoding").orElse("");
        SiteFile home = ledger.files().get(Route.HOME.file());
        if (home == null || answer.statusCode() != 200) {
            return Optional.empty();
        }
        if (!encoding.equals("gzip")) {
            return Optional.of("The host does not compress pages.");
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return Sha256.of(plain.readAllBytes()).equals(home.sha256())
                    ? Optional.empty()
                    : Optional.of("The compressed home page is not the one that was sent.");
        }
    }

    private Optional<String> notFound() throws IOException {
        HttpResponse<byte[]> answer = site.ask(NOWHERE, "identity");
        SiteFile page = ledger.files().get(Route.NOT_FOUND.file());
        var faults = new ArrayList<String>();
        if (answer.statusCode() != 404) {
            faults.add("answers " + answer.statusCode() + " instead of 404");
        }
        if (page != null && !Sha256.of(answer.body()).equals(page.sha256())) {
            faults.add("does not show 404.html");
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of("For an address that is not there, the host " + String.join(" and ", faults) + ".");
    }
}
