package dev.klinke.imap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed ({@code kill -9}), on a real server. */
@EnabledIf("dev.klinke.imap.DovecotServer#installed")
class KillProcessTest {
    private static final int KILLS = Integer.getInteger("kills", 8);

    @TempDir
    Path states;

    @Test
    @DisplayName("killed again and again at random moments, every message ends in its place exactly once")
    void killed() throws Exception {
        try (DovecotServer server = DovecotServer.start();
                OtherClient other = server.client("killed")) {
            String[] spam =
                    IntStream.range(0, 450).mapToObj(i -> Mails.spam("s" + i)).toArray(String[]::new);
            String[] read =
                    IntStream.range(0, 150).mapToObj(i -> Mails.spam("r" + i)).toArray(String[]::new);
            String[] ham =
                    IntStream.range(0, 100).mapToObj(i -> Mails.ham("h" + i)).toArray(String[]::new);
            other.put("INBOX", spam);
            other.put("INBOX", new Flags(Flags.Flag.SEEN), read);
            other.put("INBOX", ham);

            // Seeded: the moments come again, though the machine decides what they hit.
            var random = new Random(7);
            int kills = 0;
            while (kills < KILLS) {
                Process process = start(server);
                process.getInputStream().read();
                if (!process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly().waitFor();
                }
                kills++;
            }
            assertThat(start(server).waitFor()).isZero();

            assertThat(other.everything())
                    .isEqualTo(Map.of(
                            "INBOX",
                                    List.of(ham).stream()
                                            .map(KillProcessTest::id)
                                            .sorted()
                                            .toList(),
                            "Recruiting/Spam",
                                    Stream.concat(
                                                    Stream.of(spam).map(KillProcessTest::id),
                                                    Stream.of(read).map(mail -> id(mail) + " \\Seen"))
                                            .sorted()
                                            .toList()));
        }
    }

    private Process start(DovecotServer server) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ScanProcess.class.getName(), "" + server.port, "killed", states.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String id(String mail) {
        return mail.replaceAll("(?s).*Message-ID: <([^@]+)@.*", "$1");
    }
}
