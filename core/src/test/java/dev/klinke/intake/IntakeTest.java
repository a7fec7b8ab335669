package dev.klinke.intake;

import static dev.klinke.intake.Reading.all;
import static dev.klinke.intake.Reading.bodies;
import static dev.klinke.intake.Reading.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("standard input: a mail, a mailbox, JSON Lines or plain text, told by what it begins with")
    void standardInput() {
        assertThat(messages(all("Subject: Hallo\n\nText")).get(0).subject()).isEqualTo("Hallo");
        assertThat(bodies(all("From a@b Sun Nov 22 10:00:00 2026\nSubject: x\n\nText")))
                .containsExactly("Text");
        assertThat(bodies(all("{\"body\":\"eins\"}\n\n{\"body\":\"zwei\"}\n"))).containsExactly("eins", "zwei");
        assertThat(bodies(all("Hallo Frau Beispiel,\nhaben Sie Zeit?")))
                .containsExactly("Hallo Frau Beispiel,\nhaben Sie Zeit?");
    }

    @Test
    void aLineAfterTheSchema() {
        Message message = messages(
                        all(
                                """
                        {"id":"de-001","lang":"de","platform":"linkedin","from":{"name":"A. B.","address":null,"headline":"Personalberatung"},"subject":"","body":"Guten Tag,\\nhätten Sie Interesse?","kind":"job","offer":{"role":"x"},"date":"2026-11-02T09:14:00Z"}
                        """))
                .get(0);
        assertThat(message.id()).isEqualTo("de-001");
        assertThat(message.source()).isEqualTo("-:1");
        assertThat(message.platform()).isEqualTo(Platform.LINKEDIN);
        assertThat(message.from().headline()).isEqualTo("Personalberatung");
        assertThat(message.date()).isEqualTo(Instant.parse("2026-11-02T09:14:00Z"));
        assertThat(message.body()).isEqualTo("Guten Tag,\nhätten Sie Interesse?");
    }

    @Test
    @DisplayName("a broken line is one error, the lines around it are read")
    void brokenLine() {
        assertThat(
                        all(
                                "{\"body\":\"eins\"}\n{\"body\":\n{\"text\":\"x\"}\n{\"body\":3}\n{\"body\":\"x\",\"platform\":\"myspace\"}\n{\"body\":\"zwei\"}"))
                .extracting(arrival -> arrival instanceof Arrival.Unreadable u ? u.source() + " " + u.error() : "read")
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("read"),
                        line -> assertThat(line).startsWith("-:2 not JSON"),
                        line -> assertThat(line).isEqualTo("-:3 no \"body\"; found text"),
                        line -> assertThat(line).isEqualTo("-:4 \"body\" is no text"),
                        line -> assertThat(line).startsWith("-:5 no platform \"myspace\""),
                        line -> assertThat(line).isEqualTo("read"));
    }

    @Test
    @DisplayName("a folder is read with its folders; pictures and hidden files are passed over")
    void folders() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/1.eml"), "Subject: 1\n\neins");
        Files.writeString(folder.resolve("a/b/2.txt"), "zwei");
        Files.writeString(folder.resolve("a/b/3.mbox"), "From x@y Sun Nov 22 10:00:00 2026\nSubject: 3\n\ndrei\n");
        Files.writeString(folder.resolve("a/.hidden"), "Subject: x\n\nx");
        Files.write(folder.resolve("a/4.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});
        Files.createFile(folder.resolve("a/5.eml"));
        assertThat(bodies(all(folder.resolve("a")))).containsExactly("eins", "zwei", "drei");
        assertThat(all(folder.resolve("a"))).extracting(Arrival::source).contains("a/b/3.mbox#1");
    }

    @Test
    @DisplayName("a Maildir is read with its sub-folders; drafts and half deliveries are not")
    void maildir() throws IOException {
        for (String box : new String[] {"", ".Archiv/"}) {
            for (String part : new String[] {"cur", "new", "tmp"}) {
                Files.createDirectories(folder.resolve("Maildir/" + box + part));
            }
        }
        Files.writeString(folder.resolve("Maildir/cur/1.M1.host:2,S"), "Subject: 1\n\neins");
        Files.writeString(folder.resolve("Maildir/cur/2.M1.host:2,DS"), "Subject: 2\n\nEntwurf");
        Files.writeString(folder.resolve("Maildir/new/3.M1.host"), "Subject: 3\n\ndrei");
        Files.writeString(folder.resolve("Maildir/tmp/4.M1.host"), "Subject: 4\n\nhalb");
        Files.writeString(folder.resolve("Maildir/.Archiv/cur/5.M1.host:2,"), "Subject: 5\n\nfünf");
        Files.writeString(folder.resolve("Maildir/dovecot-uidlist"), "3 V1 N6");
        assertThat(bodies(all(folder.resolve("Maildir")))).containsExactly("fünf", "eins", "drei");
    }

    @Test
    @DisplayName("what is not there, what is no message, what is no table: an error that says so")
    void errors() throws IOException {
        assertThat(all(folder.resolve("nothing.eml")))
                .containsExactly(
                        new Arrival.Unreadable("nothing.eml", "nothing.eml", "there is no such file or folder"));
        Path picture = Files.write(folder.resolve("x.eml"), new byte[500]);
        assertThat(all(picture)).singleElement().asString().contains("it holds no messages");
        Path table = Files.writeString(folder.resolve("contacts.csv"), "First Name,Last Name,Company\nA,B,C\n");
        assertThat(all(table))
                .singleElement()
                .asString()
                .contains("found the columns First Name, Last Name, Company, wanted are a sender (FROM) and a text");
    }

    @Test
    @DisplayName("exports of unknown form: a table with German columns, nested JSON, an HTML page")
    void tolerant() throws IOException {
        Path table = Files.writeString(
                folder.resolve("xing-nachrichten.csv"),
                "Datum;Absender;Betreff;Nachricht\n02.11.2026 09:14;Jördis Petzold;Stelle;\"Guten Tag,\n<b>passt das?</b><br>Grüße\"\n");
        Message row = messages(all(table)).get(0);
        assertThat(row.platform()).isEqualTo(Platform.XING);
        assertThat(row.from().name()).isEqualTo("Jördis Petzold");
        assertThat(row.date()).isEqualTo(Instant.parse("2026-11-02T09:14:00Z"));
        assertThat(row.body()).isEqualTo("Guten Tag,\npasst das?\nGrüße");
        Path json = Files.writeString(
                folder.resolve("xing.json"),
                "{\"conversations\":[{\"messages\":[\n{\"sender\":{\"display_name\":\"A B\"},\"text\":\"Hallo\"}]}]}");
        assertThat(messages(all(json)).get(0).from().name()).isEqualTo("A B");
        Path page = Files.writeString(folder.resolve("n.html"), "<!DOCTYPE html><title>t</title><p>Hallo<p>Welt");
        assertThat(bodies(all(page))).containsExactly("Hallo\n\nWelt");
    }
}
