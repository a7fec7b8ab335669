package dev.klinke.imap;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A private Dovecot on loopback ports: any user name logs in with "secret" and has a mailbox of her own. */
final class DovecotServer implements AutoCloseable {
    final int port;
    final int tlsPort;
    final Path certificate;
    private final Path directory;
    private final Path script;

    private DovecotServer(Path directory, Path script, int port, int tlsPort) {
        this.directory = directory;
        this.script = script;
        this.port = port;
        this.tlsPort = tlsPort;
        certificate = directory.resolve("cert.pem");
    }

    /** Whether Dovecot is installed and this user may start it. */
    static boolean installed() {
        return Files.isExecutable(Path.of("/usr/sbin/dovecot"))
                && System.getProperty("user.name", "").equals("root");
    }

    static DovecotServer start() throws IOException {
        Path directory = Files.createTempDirectory(Path.of("/tmp"), "kd");
        Path script = directory.resolve("dovecot-run.sh");
        try (InputStream in = Objects.requireNonNull(DovecotServer.class.getResourceAsStream("/dovecot-run.sh"))) {
            Files.copy(in, script);
        }
        var server = new DovecotServer(directory, script, freePort(), freePort());
        server.run("start", String.valueOf(server.port), String.valueOf(server.tlsPort));
        return server;
    }

    OtherClient client(String user) throws Exception {
        return new OtherClient(port, user, "secret");
    }

    /** Where a user's new mail is put as files, one a message; made if the user has none. */
    Path mailFolder(String user) throws Exception {
        try (OtherClient client = client(user)) {
            client.in("INBOX");
        }
        return directory.resolve("mail").resolve(user).resolve("new");
    }

    private void run(String command, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of("bash", script.toString(), command, directory.toString()));
        line.addAll(List.of(arguments));
        // Into a file: a pipe would stay open as long as the server runs.
        Path said = directory.resolve("run.log");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("dovecot-run.sh " + command + ": " + Files.readString(said));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        run("stop");
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
