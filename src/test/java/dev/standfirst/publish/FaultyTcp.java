package dev.standfirst.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Passes bytes on to a server, until it is told not to. A message is what arrives from the publisher at once. */
public final class FaultyTcp implements FaultyWay {
    private final int to;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private Fault fault = Fault.CUT;
    private int from = Integer.MAX_VALUE;
    private int count;
    private int messages;

    /**
     * @param to the server's port on this machine
     */
    public FaultyTcp(int to) throws IOException {
        this.to = to;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var _ = threads.submit(this::accept);
    }

    /** The port at which it is reached. */
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public synchronized void repair() {
        from = Integer.MAX_VALUE;
        messages = 0;
    }

    @Override
    public synchronized void breakAt(Fault fault, int message, int count) {
        this.fault = fault;
        this.from = message;
        this.count = count;
        this.messages = 0;
    }

    @Override
    public synchronized int messages() {
        return messages;
    }

    private synchronized boolean isBroken() {
        messages++;
        return messages >= from && messages - from < count;
    }

    private Void accept() throws IOException {
        while (!server.isClosed()) {
            Socket near = server.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), to);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(near);
            open.add(far);
            var _ = threads.submit(() -> pass(near, far, true));
            var _ = threads.submit(() -> pass(far, near, false));
        }
        return null;
    }

    /** Passes on what one side sends. The ends of both connections are the end of each. */
    private Void pass(Socket from, Socket to, boolean isCounted) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                boolean broken = isCounted && isBroken();
                if (broken && fault == Fault.STALL) {
                    continue;
                }
                if (!broken || fault == Fault.CUT_AFTER) {
                    out.write(buffer, 0, length);
                    out.flush();
                }
                if (broken) {
                    return null;
                }
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
        return null;
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads.close();
    }
}
