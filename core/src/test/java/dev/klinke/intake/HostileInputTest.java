package dev.klinke.intake;

import static dev.klinke.intake.Reading.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: a message or an error, never an exception, in bounded memory. */
class HostileInputTest {
    private static final MailReader READER = MailReader.ofTexts();

    @TempDir
    Path folder;

    @Test
    @DisplayName("10,000 parts, each in the other, with the text first")
    void deepNesting() {
        var mail = new StringBuilder(
                "Subject: tief\nContent-Type: multipart/mixed; boundary=b0\n\n--b0\n\nDer Text steht oben.\n");
        for (int i = 1; i < 10_000; i++) {
            mail.append("--b")
                    .append(i - 1)
                    .append("\nContent-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n");
        }
        assertThat(READER.read(mail.toString().getBytes(StandardCharsets.UTF_8), "x")
                        .body())
                .isEqualTo("Der Text steht oben.");
    }

    @Test
    @DisplayName("10,000 parts beside each other")
    void manyParts() {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nText\n".repeat(10_000) + "--b--\n";
        assertThat(READER.read(mail.getBytes(StandardCharsets.UTF_8), "x").body())
                .startsWith("Text\n\nText");
    }

    @Test
    @DisplayName("10,000 forwarded mails, each in the other")
    void deepForwarding() {
        String mail = "Content-Type: message/rfc822\n\n".repeat(10_000) + "Subject: x\n\nText";
        assertThatCode(() -> READER.read(mail.getBytes(StandardCharsets.UTF_8), "x"))
                .doesNotThrowAnyException();
        String wrapped = "Content-Type: multipart/mixed; boundary=b\n\n--b\n" + mail;
        assertThatCode(() -> READER.read(wrapped.getBytes(StandardCharsets.UTF_8), "x"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("HTML with 20,000 elements in each other")
    void deepHtml() {
        String mail = "Content-Type: text/html\n\n" + "<div><table><tr><td><b>".repeat(5_000) + "Text";
        assertThat(READER.read(mail.getBytes(StandardCharsets.UTF_8), "x").body())
                .isEqualTo("Text");
    }

    @Test
    @DisplayName("a header of a hundred thousand fields, one of a megabyte, and an address of brackets")
    void headers() {
        String many = "X-A: b\n".repeat(100_000) + "\nText";
        String large = "Subject: " + "x ".repeat(500_000) + "\n\nText";
        String brackets = "From: " + "(".repeat(10_000) + "<".repeat(5_000) + "\n\nText";
        for (String mail : List.of(many, large, brackets)) {
            assertThatCode(() -> READER.read(mail.getBytes(StandardCharsets.UTF_8), "x"))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "a line of 200 MB after {0}")
    @ValueSource(
            strings = {
                "",
                "Subject: x\n\n",
                "Subject: ",
                "From a@b Sun Nov 22 10:00:00 2026\nSubject: x\n\n",
                "{\"body\":\"",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b\nContent-Type: text/html\n\n<p>",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nX-Header: ",
                "FROM,TO,CONTENT,DATE\nA,B,\"",
            })
    void longLine(String start) {
        List<Arrival> arrivals = all(Intake.open(
                new SequenceInputStream(
                        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), new Endless('x', 200 << 20)),
                "-",
                IntakeOptions.TEXTS));
        assertThat(arrivals).hasSize(1);
        if (arrivals.get(0) instanceof Arrival.Arrived arrived) {
            assertThat(arrived.message().body()).hasSizeLessThanOrEqualTo(PlainText.LIMIT);
        }
    }

    @Test
    @DisplayName("a mailbox of 300 MB passes through, message by message")
    void largeMailbox() {
        byte[] mail = ("From a@b Sun Nov 22 10:00:00 2026\nSubject: x\n\n" + "Text ".repeat(10) + "\n"
                        + "y".repeat(99_000) + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
        int count = 0;
        try (Arrivals arrivals = Intake.open(new Repeated(mail, 3_000), "-", IntakeOptions.TEXTS)) {
            while (arrivals.hasNext()) {
                arrivals.next();
                count++;
            }
        }
        assertThat(count).isEqualTo(3_000);
    }

    @Test
    @DisplayName("bytes at random, and good mails with bytes changed, cut and doubled at random (seeded)")
    void random() {
        var random = new Random(20261122);
        byte[] good =
                """
                From: "Beispiel, Jana" <jana@example.org>
                Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= =?iso-8859-1?b?R3L83w==?=
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8; format=flowed
                Content-Transfer-Encoding: quoted-printable

                Hallo, gr=C3=BC=C3=9Fe dich und =
                bis bald.
                --b
                Content-Type: text/html; charset="iso-8859-1"
                Content-Transfer-Encoding: base64

                PHA+SGFsbG8gPGIgc3R5bGU9ImNvbG9yOiNmZmYiPldlbHQ8L2I+PC9wPg==
                --b--
                """
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes;
            if (i % 3 == 0) {
                bytes = new byte[random.nextInt(2_000)];
                random.nextBytes(bytes);
            } else {
                bytes = good.clone();
                for (int change = random.nextInt(20); change > 0; change--) {
                    int at = random.nextInt(bytes.length);
                    int from = random.nextInt(bytes.length);
                    if (change % 2 == 0) {
                        bytes[at] = (byte) random.nextInt(256);
                    } else {
                        int length = Math.min(random.nextInt(60), bytes.length - Math.max(at, from));
                        System.arraycopy(good, from, bytes, at, length);
                    }
                }
            }
            byte[] input = bytes;
            assertThatCode(() -> READER.read(input, "x")).doesNotThrowAnyException();
            assertThatCode(() -> all(Intake.open(new ByteArrayInputStream(input), "-", IntakeOptions.TEXTS)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName("invalid UTF-8 and unknown charsets are read as well as can be")
    void charsets() {
        String unknown = "Content-Type: text/plain; charset=\"\0;;\"\n\nText";
        assertThat(READER.read(unknown.getBytes(StandardCharsets.UTF_8), "x").body())
                .isEqualTo("Text");
        byte[] broken = {'S', 'u', 'b', ':', '\n', '\n', 'a', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, 'b'};
        assertThat(READER.read(broken, "x").body()).startsWith("a").endsWith("b");
    }

    @Test
    @DisplayName("a folder without permission is one error, its neighbours are read")
    void noPermission() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.writeString(folder.resolve("open.eml"), "Subject: x\n\nText");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "root may read everything");
        assertThat(all(folder))
                .satisfiesExactlyInAnyOrder(
                        arrival -> assertThat(arrival).asString().contains("closed", "no permission to read it"),
                        arrival -> assertThat(arrival).isInstanceOf(Arrival.Arrived.class));
    }

    @Test
    @DisplayName("hidden words are not read: seven ways to hide, one to show")
    void hiddenHtml() {
        String html =
                """
                <style>.pre {display:none !important} @media (max-width:600px) {.shown {display:none}}</style>
                <span style="display:none">eins</span><span style="font-size:0">zwei</span>
                <span style="color:#ffffff">drei</span><div style="background:#000"><font color="black">vier</font></div>
                <span class="pre">fünf</span><span style="opacity:0">sechs</span><p hidden>sieben</p>
                <div style="background:#003366"><span class="shown" style="color:#fff">sichtbar</span></div>
                """;
        assertThat(VisibleText.ofHtml(html)).isEqualTo("sichtbar");
    }

    /** The same byte again and again. */
    private static final class Endless extends InputStream {
        private final int value;
        private long left;

        Endless(int value, long length) {
            this.value = value;
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, from, from + read, (byte) value);
            left -= read;
            return read;
        }
    }

    /** The same bytes again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] block;
        private final long end;
        private long at;

        Repeated(byte[] block, int times) {
            this.block = block;
            this.end = (long) block.length * times;
        }

        @Override
        public int read() {
            return at < end ? block[(int) (at++ % block.length)] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (at >= end) {
                return -1;
            }
            int start = (int) (at % block.length);
            int read = Math.min(length, block.length - start);
            System.arraycopy(block, start, bytes, from, read);
            at += read;
            return read;
        }
    }
}
