package dev.klinke.intake;

import static dev.klinke.intake.Reading.all;
import static dev.klinke.intake.Reading.bodies;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MboxSourceTest {
    private static final String POSTMARK = "From jana@example.org Sun Nov 22 10:00:00 2026\n";

    @TempDir
    Path folder;

    @Test
    @DisplayName("messages are named by the file and their place in it")
    void names() throws IOException {
        Path box = Files.writeString(
                folder.resolve("box.mbox"), POSTMARK + "Subject: a\n\neins\n\n" + POSTMARK + "Subject: b\n\nzwei\n\n");
        assertThat(all(box)).extracting(Arrival::source).containsExactly("box.mbox#1", "box.mbox#2");
        assertThat(bodies(all(box))).containsExactly("eins", "zwei");
    }

    @Test
    void windowsLineEnds() {
        String box = (POSTMARK + "Subject: a\n\neins\n\n" + POSTMARK + "Subject: b\n\nzwei\n").replace("\n", "\r\n");
        assertThat(bodies(all(box))).containsExactly("eins", "zwei");
    }

    @Test
    @DisplayName("a quoted From loses one quote, in mboxo and mboxrd")
    void quotedFrom() {
        assertThat(bodies(all(POSTMARK + "Subject: a\n\nx\n\n>From here on\n>>From there\n")))
                .containsExactly("x\n\nFrom here on\n>From there");
    }

    @Test
    @DisplayName("a sentence that begins with From starts no message, a postmark with a header does")
    void unquotedFrom() {
        assertThat(bodies(all(POSTMARK + "Subject: a\n\nHallo,\n\nFrom 10:30 on Monday we are open.\nBest\n")))
                .hasSize(1);
        assertThat(bodies(all(
                        POSTMARK + "Subject: a\n\nx\n\nFrom - Mon Nov 23 09:00:00 2026\nX-Mozilla-Status: 0001\n\ny")))
                .containsExactly("x", "y");
    }

    @Test
    @DisplayName("mboxcl2: a whole mailbox in a body, unquoted, stays one message where the length is told")
    void contentLength() {
        String inner = "see:\n\n" + POSTMARK + "Subject: inner\n\ninner text\n";
        String told = POSTMARK + "Subject: a\nContent-Length: " + inner.length() + "\n\n" + inner + "\n" + POSTMARK
                + "Subject: b\n\nzwei\n";
        assertThat(bodies(all(told))).hasSize(2).last().isEqualTo("zwei");
        String lying = told.replace("Content-Length: " + inner.length(), "Content-Length: 7");
        assertThat(bodies(all(lying))).hasSize(3);
    }

    @Test
    @DisplayName("an empty mailbox holds no messages, another empty file is an error")
    void empty() throws IOException {
        assertThat(all(Files.createFile(folder.resolve("Drafts.mbox")))).isEmpty();
        assertThat(all(Files.createFile(folder.resolve("mail.eml"))))
                .containsExactly(new Arrival.Unreadable("mail.eml", "mail.eml", "it is empty"));
    }
}
