package dev.standfirst.proof;

import dev.standfirst.output.SitePath;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a receipt, which may come from anywhere. */
public final class ProofReader {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private ProofReader() {}

    /** The receipt in these bytes; none where they are not one. */
    public static Optional<Proof> read(byte[] json) {
        if (!(JsonTree.read(json).orElse(null) instanceof Map<?, ?> statement)
                || !Proof.STATEMENT.equals(statement.get("_type"))
                || !Proof.TEST_RESULT.equals(statement.get("predicateType"))
                || !(statement.get("subject") instanceof Iterable<?> subjects)
                || !(statement.get("predicate") instanceof Map<?, ?> predicate)
                || !"PASSED".equals(predicate.get("result"))
                || !(predicate.get("configuration") instanceof Iterable<?> configuration)) {
            return Optional.empty();
        }
        var files = new TreeMap<String, String>();
        for (Object subject : subjects) {
            Optional<String> digest = sha256(subject);
            if (digest.isEmpty()
                    || !(subject instanceof Map<?, ?> file && file.get("name") instanceof String name)
                    || SitePath.fault(name).isPresent()
                    || files.put(name, digest.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Proof(
                files,
                named(configuration, "content").flatMap(ProofReader::sha256).orElse(""),
                named(configuration, "standfirst").flatMap(ProofReader::version).orElse("")));
    }

    private static Optional<Object> named(Iterable<?> resources, String name) {
        for (Object resource : resources) {
            if (resource instanceof Map<?, ?> members && name.equals(members.get("name"))) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> version(Object program) {
        return program instanceof Map<?, ?> members
                        && members.get("annotations") instanceof Map<?, ?> annotations
                        && annotations.get("version") instanceof String version
                ? Optional.of(version)
                : Optional.empty();
    }

    private static Optional<String> sha256(@Nullable Object resource) {
        return resource instanceof Map<?, ?> members
                        && members.get("digest") instanceof Map<?, ?> digests
                        && digests.get("sha256") instanceof String digest
                        && SHA_256.matcher(digest).matches()
                ? Optional.of(digest)
                : Optional.empty();
    }
}
