package dev.klinke.imap;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/**
 * Stands between Klinke and a real server and meddles: hides capabilities, breaks connections at a chosen answer, goes
 * silent, says what no server should. Works on lines; what meddling needs never stands in a literal.
 */
final class Meddler implements Closeable {
    /** Everything sent by clients, line by line. */
    final List<String> sent = new CopyOnWriteArrayList<>();

    /** The last line of the server that got through. */
    volatile String heard = "";

    /** Changes each line of the server; null: the connection breaks instead. */
    volatile UnaryOperator<@Nullable String> answers = line -> line;

    /** Changes each line of the client; null: the connection breaks instead. */
    volatile UnaryOperator<@Nullable String> commands = line -> line;

    /** While true, nothing gets through either way, and nobody is told: a router that has forgotten the connection. */
    volatile boolean silent;

    private final ServerSocket listening;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    Meddler(int port) throws IOException {
        this.port = port;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Takes words out of all the server says of its capabilities. */
    Meddler hiding(String... capabilities) {
        answers = line -> {
            if (line == null || !line.contains("CAPABILITY ")) {
                return line;
            }
            String left = line;
            for (String capability : capabilities) {
                left = left.replaceAll(" " + capability + "(?=[ \\]\r])", "");
            }
            return left;
        };
        return this;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                open.addAll(List.of(client, server));
                start(() -> pump(client, server, true));
                start(() -> pump(server, client, false));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void pump(Socket from, Socket to, boolean fromClient) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var buffer = new ByteArrayOutputStream();
            byte[] chunk = new byte[8192];
            hurry(from);
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                for (int i = 0; i < n; i++) {
                    buffer.write(chunk[i]);
                    if (chunk[i] == '\n') {
                        pass(buffer, out, fromClient);
                    }
                }
                hurry(from);
                if (in.available() == 0 && buffer.size() > 0 && !fromClient) {
                    pass(buffer, out, false);
                }
            }
        } catch (IOException | IllegalStateException e) {
            // The connection is broken: both ends are closed by now.
        }
    }

    /** GreenMail writes an answer in pieces; without this each piece waits 40 ms for the receipt of the one before. */
    private static void hurry(Socket socket) throws IOException {
        if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            socket.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private void pass(ByteArrayOutputStream buffer, OutputStream out, boolean fromClient) throws IOException {
        String line = buffer.toString(StandardCharsets.ISO_8859_1);
        buffer.reset();
        if (fromClient) {
            sent.add(line.strip());
        }
        String changed = (fromClient ? commands : answers).apply(line);
        if (changed == null) {
            throw new IllegalStateException("broken on purpose");
        }
        if (!silent) {
            out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            heard = fromClient ? heard : changed;
        }
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "meddler");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
