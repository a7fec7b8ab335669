package dev.klinke.imap;

import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Figures, not a test; run by name:
 *
 * <pre>
 * mvn -pl imap-connector -am test -Dtest=MailboxBenchmark -Dsurefire.failIfNoSpecifiedTests=false [-Dmessages=20000]
 * </pre>
 *
 * <p>A Dovecot on loopback with synthetic mail of 25 KB on average (plain text, HTML, every tenth with an attachment).
 * Compared within one run: Klinke's scan, draining the same text parts raw, and Angus Mail message by message.
 */
@EnabledIf("dev.klinke.imap.DovecotServer#installed")
class MailboxBenchmark {
    private static final int MESSAGES = Integer.getInteger("messages", 20_000);
    private static final int NAIVE = Math.min(MESSAGES, 1_000);

    @TempDir
    Path states;

    private final Counting sockets = new Counting();
    private final AtomicLong commands = new AtomicLong();

    @Test
    void measure() throws Exception {
        try (DovecotServer server = DovecotServer.start()) {
            fill(server.mailFolder("bench"));
            say("messages in the mailbox", MESSAGES);
            drain(server, "UID FETCH 1:* (UID BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (FROM SUBJECT)])");

            double raw = timed("raw drain of the text parts", MESSAGES, () -> {
                long bytes = drain(server, "UID FETCH 1:* (BODY.PEEK[1.1]<0.65536>)");
                say("  bytes a message", (double) bytes / MESSAGES);
            });
            double naive = timed("Angus, message by message", NAIVE, () -> naive(server));
            double scan = timed("klinke scan", MESSAGES, () -> scan(server, ScanOptions.looking()));
            say("  bytes a message", (double) sockets.read.get() / MESSAGES);
            double again = timed(
                    "klinke scan, code warmed up, applying", MESSAGES, () -> scan(server, ScanOptions.applying()));
            say("  bytes a message", (double) sockets.read.get() / MESSAGES);
            timed("second scan", 1, () -> scan(server, ScanOptions.applying()));
            say("  bytes", sockets.read.get());
            say("  commands, login and listing of folders included", commands.get());
            say("scan / raw drain", scan / raw);
            say("scan / Angus message by message", scan / naive);
            say("warm scan / Angus message by message", again / naive);
            say("heap in use at the end, MB", usedHeap());
            say("resident memory at its highest, MB", residentMemory());
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private double timed(String what, int messages, Work work) throws Exception {
        sockets.read.set(0);
        commands.set(0);
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%-50s %10.2f s %12.1f messages/s%n", what, seconds, messages / seconds);
        return messages / seconds;
    }

    private static void say(String what, Number figure) {
        System.out.printf(Locale.ROOT, "%-50s %10.1f%n", what, figure.doubleValue());
    }

    private void scan(DovecotServer server, ScanOptions options) throws MailboxException {
        Account account = Account.of("bench", "bench@example.org", new Secret.Given("secret"))
                .at(new Server("127.0.0.1", server.port, Tls.NONE))
                .as("bench");
        Mailbox.of(account, states, Judgements::judge, sockets, step -> {
                    if (step.startsWith("before")) {
                        commands.incrementAndGet();
                    }
                })
                .scan(options, new MailboxListener() {}, new Stop());
    }

    private static void naive(DovecotServer server) throws Exception {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", server.port, "bench", "secret");
            Folder folder = store.getFolder("INBOX");
            folder.open(Folder.READ_ONLY);
            for (int i = 1; i <= NAIVE; i++) {
                Message message = folder.getMessage(i);
                message.getSubject();
                read(message);
            }
        }
    }

    private static void read(Part part) throws Exception {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i));
            }
        } else if (part.isMimeType("text/plain")) {
            part.getContent();
        }
    }

    private static long drain(DovecotServer server, String command) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
            InputStream in = socket.getInputStream();
            ask(socket, in, "a LOGIN bench secret");
            ask(socket, in, "b EXAMINE INBOX");
            return ask(socket, in, "c " + command);
        }
    }

    private static long ask(Socket socket, InputStream in, String command) throws IOException {
        socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        String end = "\n" + command.charAt(0) + " OK";
        byte[] buffer = new byte[1 << 20];
        long bytes = 0;
        String tail = "\n";
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            bytes += n;
            tail += new String(buffer, Math.max(0, n - 4_000), Math.min(n, 4_000), StandardCharsets.ISO_8859_1);
            if (tail.endsWith("\r\n") && tail.contains(end)) {
                return bytes;
            }
            tail = tail.substring(Math.max(0, tail.length() - 4_000));
        }
        throw new IOException("the server closed the connection");
    }

    private static void fill(Path folder) throws IOException {
        var random = new Random(42);
        for (int i = 0; i < MESSAGES; i++) {
            String text = words(random, 180);
            String html =
                    "<html><body><p>" + words(random, 180) + "</p>" + "<div style=\"margin:0\">x</div>".repeat(250);
            String attachment = i % 10 != 0
                    ? ""
                    : "--o\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
                            + "Content-Disposition: attachment; filename=a.pdf\r\n\r\n"
                            + "QUJD".repeat(18).concat("\r\n").repeat(2_000);
            String mail = "From: Nummer " + i + " <n" + i
                    + "@example.org>\r\nTo: jana@example.org\r\nSubject: Nachricht " + i
                    + "\r\nDate: Mon, 2 Nov 2026 09:14:00 +0100\r\nMessage-ID: <" + i + "@example.org>\r\n"
                    + "MIME-Version: 1.0\r\nReceived: " + "by mx.example.org with ESMTPS; ".repeat(30) + "\r\n"
                    + "Content-Type: multipart/mixed; boundary=o\r\n\r\n"
                    + "--o\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n"
                    + "--i\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text
                    + "\r\n--i\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                    + html
                    + "\r\n--i--\r\n" + attachment + "--o--\r\n";
            Files.writeString(folder.resolve("1." + i + ".bench"), mail);
        }
    }

    private static String words(Random random, int count) {
        String[] words =
                "wir freuen uns auf Ihre Antwort und senden Grüße aus Köln der Termin am Montag passt".split(" ");
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words[random.nextInt(words.length)]).append(i % 12 == 11 ? "\r\n" : " ");
        }
        return text.toString();
    }

    private static double usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    private static double residentMemory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Counts what comes in. */
    private static final class Counting extends SocketFactory {
        final AtomicLong read = new AtomicLong();

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public InputStream getInputStream() throws IOException {
                    return new FilterInputStream(super.getInputStream()) {
                        @Override
                        public int read(byte[] bytes, int from, int length) throws IOException {
                            int n = super.read(bytes, from, length);
                            read.addAndGet(Math.max(0, n));
                            return n;
                        }
                    };
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
