package dev.standfirst.publish.bucket;

import dev.standfirst.publish.model.Ledger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A store on this machine: Adobe's S3Mock, in a process of its own. Its jar is on the class path of the tests only to be fetched. */
final class S3MockServer implements AutoCloseable {
    /** The keys that the tests use; the store takes any. */
    static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "desk", "AWS_SECRET_ACCESS_KEY", "s3cret-access-key");

    private static final String LAUNCHER = "org/springframework/boot/loader/launch/JarLauncher.class";

    private final Process process;
    private final URI address;
    private final S3Client client;

    private S3MockServer(Process process, URI address) {
        this.process = process;
        this.address = address;
        this.client = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(address)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("desk", "any")))
                .build();
    }

    /** Starts the store, and waits until it answers. */
    static S3MockServer start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-jar",
                        jar(),
                        "--com.adobe.testing.s3mock.http-port=" + port,
                        "--server.port=" + freePort()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3mock.log").toFile())
                .start();
        var server = new S3MockServer(process, URI.create("http://127.0.0.1:" + port));
        for (int i = 0; i < 600; i++) {
            try {
                server.client.listBuckets();
                return server;
            } catch (SdkException e) {
                if (!process.isAlive()) {
                    throw new IOException("S3Mock ended: " + Files.readString(folder.resolve("s3mock.log")), e);
                }
                Thread.sleep(100);
            }
        }
        server.close();
        throw new IOException("S3Mock does not answer");
    }

    /** The jar with the class that starts it. */
    private static String jar() {
        String place = String.valueOf(S3MockServer.class.getResource("/" + LAUNCHER));
        int start = place.indexOf("file:");
        return Path.of(URI.create(place.substring(start, place.indexOf("!", start))))
                .toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    /** A client of somebody else, who may write anything. */
    S3Client client() {
        return client;
    }

    /** The text of each object of a site in a bucket, by its path, but for the ledger. */
    SortedMap<String, String> texts(String bucket, String prefix) {
        var texts = new TreeMap<String, String>();
        client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().forEach(object -> {
            String path = object.key().substring(prefix.length());
            if (!path.startsWith(S3Target.WORKPLACE) && !path.equals(Ledger.PATH)) {
                texts.put(
                        path,
                        client.getObjectAsBytes(get -> get.bucket(bucket).key(object.key()))
                                .asUtf8String());
            }
        });
        return texts;
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
    }
}
