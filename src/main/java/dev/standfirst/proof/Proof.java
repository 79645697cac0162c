package dev.standfirst.proof;

import dev.standfirst.check.Tally;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.site.data.JsonWriter;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The receipt of a site, published with it as {@code data/proof.json}: an in-toto statement (version 1) whose predicate is a test result
 * (version 0.1). Nothing in it depends on the clock or the machine, so the same content gives the same bytes.
 *
 * @param files the SHA-256 of every file of the site but the receipt itself, by its path within the site
 * @param content the digest of the project that the site was built from
 * @param program the version of the program that built it
 */
public record Proof(SortedMap<String, String> files, String content, String program) {
    /** The type of an in-toto statement. */
    static final String STATEMENT = "https://in-toto.io/Statement/v1";

    /** The type of a predicate that is a test result. */
    static final String TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";

    /** What is tested before a page is written. */
    private static final List<String> TESTS = List.of(
            "every figure is bound to a fact or exempt",
            "no fact contradicts the words bound to it",
            "every fact establishes the words bound to it",
            "every link within the site leads to a page");

    /** Keeps its own copy. */
    public Proof {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * The text of the receipt, in pieces: a line for each file.
     *
     * @param tally what the check covered
     * @param facts how many facts the site has
     */
    public Iterable<String> pieces(Tally tally, int facts) {
        String predicate = predicate(tally, facts).compact();
        return () -> {
            Iterator<Map.Entry<String, String>> left = files.entrySet().iterator();
            return new Iterator<>() {
                private boolean begun;
                private boolean ended;

                @Override
                public boolean hasNext() {
                    return !ended;
                }

                @Override
                public String next() {
                    if (!begun) {
                        begun = true;
                        return "{\"_type\":\"" + STATEMENT + "\",\n\"subject\":[\n";
                    }
                    if (left.hasNext()) {
                        return subject(left.next()) + (left.hasNext() ? ",\n" : "\n");
                    }
                    ended = true;
                    return "],\n\"predicateType\":\"" + TEST_RESULT + "\",\n\"predicate\":" + predicate + "}\n";
                }
            };
        };
    }

    private static String subject(Map.Entry<String, String> file) {
        return JsonWriter.object()
                .put("name", file.getKey())
                .put("digest", sha256(file.getValue()))
                .build()
                .compact();
    }

    private JsonWriter predicate(Tally tally, int facts) {
        JsonWriter site = JsonWriter.object()
                .put("name", "content")
                .put("digest", sha256(content))
                .put("annotations", counts(tally, facts))
                .build();
        JsonWriter maker = JsonWriter.object()
                .put("name", "standfirst")
                .put("uri", "pkg:maven/dev.standfirst/standfirst@" + program)
                .put("annotations", JsonWriter.object().put("version", program).build())
                .build();
        return JsonWriter.object()
                .put("result", "PASSED")
                .put("configuration", JsonWriter.array(List.of(site, maker)))
                .put("passedTests", JsonWriter.texts(TESTS))
                .build();
    }

    private static JsonWriter counts(Tally tally, int facts) {
        var verdicts = JsonWriter.object();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.label(), JsonWriter.of(tally.claims().getOrDefault(verdict, 0)));
        }
        return JsonWriter.object()
                .put("facts", JsonWriter.of(facts))
                .put("checked", JsonWriter.of(tally.coverage().checked()))
                .put("inserted", JsonWriter.of(tally.coverage().inserted()))
                .put("quoted", JsonWriter.of(tally.coverage().quoted()))
                .put("exempt", JsonWriter.of(tally.coverage().exempt()))
                .put("claims", verdicts.build())
                .build();
    }

    private static JsonWriter sha256(String digest) {
        return JsonWriter.object().put("sha256", digest).build();
    }
}
