package dev.standfirst.publish.bucket;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
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
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The objects of a bucket whose names begin with a prefix. Paths are names without it. */
final class Bucket implements AutoCloseable {
    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private static final String KEYS =
            "If the keys have expired, or do not allow this, set new ones in AWS_ACCESS_KEY_ID,"
                    + " AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and publish again";

    private final S3Client client;
    private final PublishTarget.S3 place;

    /**
     * @param surroundings their environment may name the keys; else they are looked for where the SDK looks
     */
    Bucket(PublishTarget.S3 place, Surroundings surroundings) {
        this.place = place;
        S3ClientBuilder builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(surroundings.patience())
                        .socketTimeout(surroundings.patience())
                        .build())
                .credentialsProvider(credentials(surroundings.environment()))
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
     * @throws UsageException when it is not as the condition has it: somebody else has written it
     */
    void put(String path, byte[] content, Condition condition) throws IOException {
        try {
            reach(() -> put(path, content, condition, true));
        } catch (IOException e) {
            int status = e.getCause() instanceof S3Exception refused ? refused.statusCode() : 0;
            if (status == NOT_IMPLEMENTED) {
                reach(() -> put(path, content, condition, false));
            } else if (status != PRECONDITION_FAILED && status != CONFLICT) {
                throw e;
            } else if (!isThere(path, content)) {
                throw new UsageException("Somebody else has changed " + path + " since this run began. Publish again.");
            }
        }
    }

    /** Whether an object has these bytes: the answer to the first of several tries may have been lost. */
    private boolean isThere(String path, byte[] content) throws IOException {
        return get(path).filter(found -> Arrays.equals(found, content)).isPresent();
    }

    private PutObjectResponse put(String path, byte[] content, Condition condition, boolean conditional) {
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
        return client.putObject(put.build(), RequestBody.fromBytes(content));
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
            boolean refused = e instanceof S3Exception answer
                    && (answer.statusCode() == UNAUTHORIZED || answer.statusCode() == FORBIDDEN);
            throw new IOException(
                    "The store refused or did not answer: " + e.getMessage() + (refused ? ". " + KEYS : ""), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
