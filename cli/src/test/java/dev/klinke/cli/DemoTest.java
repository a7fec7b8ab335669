package dev.klinke.cli;

import static dev.klinke.cli.Ran.klinke;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("scan, move, scan again, undo: at the end the mailbox is as it was")
    void demo() throws IOException {
        Path report = folder.resolve("report.html");
        Ran ran = klinke("demo", "--lang", "en", "--report", report);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("44 messages: \\d+ ham, \\d+ unsure, \\d+ spam")
                .containsPattern("(?s)INBOX +44\\n.*Recruiting/Spam +[1-9].*INBOX +44\\n")
                .contains("second scan: nothing new, nothing done.")
                .contains("Report: " + report.toAbsolutePath());
        assertThat(Files.readString(report))
                .startsWith("<!DOCTYPE html>")
                .contains("Rheinwelle")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("twice the same, and in German too")
    void deterministic() {
        Path report = folder.resolve("bericht.html");
        String first = klinke("demo", "--lang", "de", "--report", report).out();

        assertThat(first).contains("44 Nachrichten", "Zweiter Lauf: nichts Neues");
        assertThat(klinke("demo", "--lang", "de", "--report", report).out()).isEqualTo(first);
    }
}
