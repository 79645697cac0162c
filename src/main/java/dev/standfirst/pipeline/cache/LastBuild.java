package dev.standfirst.pipeline.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.check.Tally;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.Verdict;
import dev.standfirst.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;

/**
 * What is remembered of a build: from which inputs it made which site, and what it said.
 *
 * @param inputs the digest of everything that it was made from
 * @param site the checksum of the manifest of the site that it wrote
 * @param tally what its check covered
 * @param said the warnings, as they were printed
 */
record LastBuild(String inputs, String site, Tally tally, String said) {
    private static final String HEADING = "standfirst build 2";
    private static final int PARTS = 7;

    /** What a file remembers; empty where there is no such file or it was written by another program. */
    static Optional<LastBuild> read(Path file) {
        try {
            String[] parts = Files.readString(file, UTF_8).split("\n", PARTS);
            if (parts.length != PARTS || !parts[0].equals(HEADING) || !parts[5].equals(Sha256.of(parts[6]))) {
                return Optional.empty();
            }
            int[] c = numbers(parts[3], 5);
            int[] v = numbers(parts[4], Verdict.values().length);
            var claims = new EnumMap<Verdict, Integer>(Verdict.class);
            int place = 0;
            for (Verdict verdict : Verdict.values()) {
                int count = v[place++];
                if (count > 0) {
                    claims.put(verdict, count);
                }
            }
            return Optional.of(new LastBuild(
                    parts[1], parts[2], new Tally(new Coverage(c[0], c[1], c[2], c[3], c[4]), claims), parts[6]));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static int[] numbers(String line, int count) {
        int[] numbers =
                Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
        if (numbers.length != count) {
            throw new IllegalArgumentException("not " + count + " numbers");
        }
        return numbers;
    }

    /** Writes it whole or not at all. That it cannot be written is not a fault: the next build will be made in full. */
    void write(Path file) {
        Coverage c = tally.coverage();
        var claims = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            claims.append(tally.claims().getOrDefault(verdict, 0)).append(' ');
        }
        String text = String.join(
                "\n",
                HEADING,
                inputs,
                site,
                c.checked() + " " + c.inserted() + " " + c.quoted() + " " + c.exempt() + " " + c.unbound(),
                claims.toString().strip(),
                Sha256.of(said),
                said);
        CacheFile.write(file, text);
    }
}
