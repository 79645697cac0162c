package dev.standfirst.testing;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Serves a folder to this machine as a plain static host would, on a port that was free. */
public final class FileServer implements AutoCloseable {

    private final HttpServer server;

    private FileServer(HttpServer server) {
        this.server = server;
    }

    /** Starts serving {@code folder}; whoever starts it closes it. */
    public static FileServer of(Path folder) {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = SimpleFileServer.createFileServer(address, folder.toAbsolutePath(), OutputLevel.NONE);
        server.start();
        return new FileServer(server);
    }

    /** {@return the address of {@code path}, which starts with a slash} */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
    }
}
