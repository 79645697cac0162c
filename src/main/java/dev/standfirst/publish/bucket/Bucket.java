package dev.standfirst.publish.bucket;

import dev.standfirst.content.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The objects of a bucket whose names begin with a prefix. Paths are names without it. */
final class Bucket implements AutoCloseable {
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int NOT_IMPLEMENTED = 501;

    private final S3Client client;
    private final PublishTarget.S3 place;

    /**
     * @param environment may name the keys; else they are looked for where the SDK looks
     */
    Bucket(PublishTarget.S3 place, Map<String, String> environment) {
        this.place = place;
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .credentialsProvider(credentials(environment))
                .region(Region.of(place.region()))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        place.endpoint().ifPresent(address -> builder.endpointOverride(address).forcePathStyle(true));
        this.client = builder.build();
    }

    private static AwsCredentialsProvider credentials(Map<String, String> environment) {
        String key = environment.getOrDefault("AWS_ACCESS_KEY_ID", "");
        String secret = environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "");
        String session = environment.getOrDefault("AWS_SESSION_TOKEN", "");
        if (key.isEmpty() || secret.isEmpty()) {
            return DefaultCredentialsProvider.builder().build();
        }
        return StaticCredentialsProvider.create(
                session.isEmpty()
                        ? AwsBasicCredentials.create(key, secret)
                        : AwsSessionCredentials.create(key, secret, session));
    }

    /**
     * An object as it is listed.
     *
     * @param tag its entity tag, without quotation marks
     * @param modified when it was last written, by the store's clock
     */
    record Listed(String tag, Instant modified) {}

    /** The objects whose paths begin so, by path. */
    Map<String, Listed> list(String under) throws IOException {
        return reach(() -> {
            var objects = new TreeMap<String, Listed>();
            for (S3Object object : client.listObjectsV2Paginator(
                            list -> list.bucket(place.bucket()).prefix(place.prefix() + under))
                    .contents()) {
                objects.put(
                        object.key().substring(place.prefix().length()),
                        new Listed(object.eTag().replace("\"", ""), object.lastModified()));
            }
            return objects;
        });
    }

    /** The bytes of an object; none where there is none. */
    Optional<byte[]> get(String path) throws IOException {
        return reach(() -> {
            try {
                return Optional.of(client.getObjectAsBytes(
                                get -> get.bucket(place.bucket()).key(place.prefix() + path))
                        .asByteArray());
            } catch (NoSuchKeyException _) {
                return Optional.<byte[]>empty();
            }
        });
    }

    /** When an object may be written. */
    sealed interface Condition {
        /** Always. */
        record Always() implements Condition {}

        /** Only where there is none. */
        record Absent() implements Condition {}

        /** Only over the one with this tag. */
        record Over(String tag) implements Condition {}
    }

    /**
     * Writes an object.
     *
     * @return its tag
     * @throws UsageException when it is not as the condition has it: somebody else has written it
     */
    String put(String path, byte[] content, Condition condition) throws IOException {
        return reach(() -> {
            try {
                return put(path, content, condition, true);
            } catch (S3Exception e) {
                if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                    throw new UsageException(
                            "Somebody else has changed " + path + " since this publish began. Publish again.");
                }
                if (e.statusCode() == NOT_IMPLEMENTED) {
                    return put(path, content, condition, false);
                }
                throw e;
            }
        });
    }

    private String put(String path, byte[] content, Condition condition, boolean conditional) {
        PutObjectRequest.Builder put = PutObjectRequest.builder()
                .bucket(place.bucket())
                .key(place.prefix() + path)
                .contentType(ObjectHeaders.contentType(path))
                .cacheControl(ObjectHeaders.cacheControl(path));
        if (conditional) {
            switch (condition) {
                case Condition.Always _ -> {}
                case Condition.Absent _ -> put.ifNoneMatch("*");
                case Condition.Over(String tag) -> put.ifMatch("\"" + tag + "\"");
            }
        }
        return client.putObject(put.build(), RequestBody.fromBytes(content))
                .eTag()
                .replace("\"", "");
    }

    /** Copies an object within the store. */
    void copy(String from, String to) throws IOException {
        reach(() -> client.copyObject(copy -> copy.sourceBucket(place.bucket())
                .sourceKey(place.prefix() + from)
                .destinationBucket(place.bucket())
                .destinationKey(place.prefix() + to)));
    }

    /** Deletes an object, if there is one. */
    void delete(String path) throws IOException {
        reach(() -> client.deleteObject(delete -> delete.bucket(place.bucket()).key(place.prefix() + path)));
    }

    /** Calls the store. Its messages name no key but its public part. */
    private static <T extends @Nullable Object> T reach(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new IOException("The store refused or did not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
