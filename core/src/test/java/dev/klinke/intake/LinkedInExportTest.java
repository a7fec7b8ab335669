package dev.klinke.intake;

import static dev.klinke.intake.Reading.all;
import static dev.klinke.intake.Reading.bodies;
import static dev.klinke.intake.Reading.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInExportTest {
    private static final String PROFILE = "First Name,Last Name,Maiden Name,Headline\nJana,Beispiel,,Teamassistentin\n";

    private static final Map<String, String> MESSAGES_BY_ERA = Map.of(
            "2018",
            """
            From,To,Date,Subject,Content,Direction,Folder
            Rita Recruiter,Jana Beispiel,"6/1/18, 2:03 PM",Stelle,Haben Sie Interesse?,INCOMING,INBOX
            Jana Beispiel,Karl Kollege,"6/2/18, 8:00 AM",,Mittagessen?,OUTGOING,SENT
            Karl Kollege,Jana Beispiel,"6/2/18, 9:00 AM",,Gern!,INCOMING,INBOX
            """,
            "2022",
            """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
            2-a==,,Rita Recruiter,https://www.linkedin.com/in/rita,Jana Beispiel,2018-06-01 14:03:22 UTC,Stelle,Haben Sie Interesse?,INBOX
            2-b==,,Karl Kollege,https://www.linkedin.com/in/karl,Jana Beispiel,2018-06-02 09:00:00 UTC,,Gern!,INBOX
            2-b==,,Jana Beispiel,https://www.linkedin.com/in/jana,Karl Kollege,2018-06-02 08:00:00 UTC,,Mittagessen?,INBOX
            """,
            "2024",
            """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT
            2-a==,,Rita Recruiter,https://www.linkedin.com/in/rita,Jana Beispiel,https://www.linkedin.com/in/jana,2018-06-01 14:03:22 UTC,Stelle,Haben Sie Interesse?,INBOX,,No,No
            2-a==,,Jana Beispiel,https://www.linkedin.com/in/jana,Rita Recruiter,https://www.linkedin.com/in/rita,2018-06-01 15:00:00 UTC,,Entwurf,INBOX,,Yes,
            2-b==,,Karl Kollege,https://www.linkedin.com/in/karl,Jana Beispiel,https://www.linkedin.com/in/jana,2018-06-02 09:00:00 UTC,,Gern!,INBOX,,No,No
            2-b==,,Jana Beispiel,https://www.linkedin.com/in/jana,Karl Kollege,https://www.linkedin.com/in/karl,2018-06-02 08:00:00 UTC,,Mittagessen?,INBOX,,No,No
            """,
            "2026",
            """
            "CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"
            "2-a==","","Rita Recruiter","https://www.linkedin.com/in/rita","Jana Beispiel","https://www.linkedin.com/in/jana","2018-06-01 14:03:22 UTC","Stelle","Haben Sie
            Interesse?","INBOX",""
            "2-b==","","Karl Kollege","https://www.linkedin.com/in/karl","Jana Beispiel","https://www.linkedin.com/in/jana","2018-06-02 09:00:00 UTC","","Gern!","INBOX",""
            "2-b==","","Jana Beispiel","https://www.linkedin.com/in/jana","Karl Kollege","https://www.linkedin.com/in/karl","2018-06-02 08:00:00 UTC","","Mittagessen?","INBOX",""
            """);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "messages.csv of {0}, alone")
    @ValueSource(strings = {"2018", "2022", "2024", "2026"})
    void everyEra(String era) throws IOException {
        Path file = Files.writeString(folder.resolve("messages.csv"), era(era));
        List<Message> messages = messages(all(file));
        assertThat(messages).extracting(Message::platform).containsOnly(Platform.LINKEDIN);
        assertThat(messages)
                .extracting(message -> message.from().name())
                .containsExactly("Rita Recruiter", "Karl Kollege");
        Message rita = messages.get(0);
        assertThat(rita.subject()).isEqualTo("Stelle");
        assertThat(rita.body()).matches("Haben Sie\\sInteresse\\?");
        assertThat(rita.date()).isBetween(Instant.parse("2018-06-01T14:03:00Z"), Instant.parse("2018-06-01T14:03:22Z"));
        assertThat(rita.conversation().answered())
                .as("Jana never wrote to Rita")
                .isFalse();
        Message karl = messages.get(1);
        assertThat(karl.conversation().answered()).as("Jana wrote to Karl").isTrue();
        assertThat(karl.conversation().reply()).as("Jana wrote first").isTrue();
    }

    @Test
    @DisplayName("a re-save by Excel: byte order mark and semicolons")
    void excel() throws IOException {
        String saved = "\uFEFF" + era("2022").replace(',', ';');
        assertThat(bodies(all(Files.writeString(folder.resolve("messages.csv"), saved))))
                .containsExactly("Haben Sie Interesse?", "Gern!");
    }

    @Test
    @DisplayName("the zip as it comes: messages, then invitations; the profile tells whose it is")
    void zip() throws IOException {
        Path zip = zip(
                Map.of(
                        "Profile.csv",
                        PROFILE,
                        "Connections.csv",
                        "First Name,Last Name\nA,B\n",
                        "messages.csv",
                        era("2024"),
                        "Invitations.csv",
                        """
                        From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
                        Jana Beispiel,Olga Oben,"1/29/26, 2:37 PM",Hallo Olga!,OUTGOING,https://www.linkedin.com/in/jana,https://www.linkedin.com/in/olga
                        Paul Personal,Jana Beispiel,"1/30/26, 2:37 PM","Ich suche eine Assistenz, passt das?",INCOMING,https://www.linkedin.com/in/paul,https://www.linkedin.com/in/jana
                        Nina Nichts,Jana Beispiel,"1/31/26, 2:37 PM",,INCOMING,https://www.linkedin.com/in/nina,https://www.linkedin.com/in/jana
                        """));
        List<Message> messages = messages(all(zip));
        assertThat(messages)
                .extracting(Message::body)
                .containsExactly("Haben Sie Interesse?", "Gern!", "Ich suche eine Assistenz, passt das?");
        assertThat(messages.get(2).source()).startsWith("export.zip!invitations.csv:");
        assertThat(messages.get(2).date()).isEqualTo(Instant.parse("2026-01-30T14:37:00Z"));
        assertThat(messages.get(0).id()).isNotEqualTo(messages.get(1).id());
    }

    @Test
    @DisplayName("unpacked, and without Profile and Invitations, it is the same")
    void unpacked() throws IOException {
        Files.writeString(folder.resolve("messages.csv"), era("2024"));
        Files.writeString(folder.resolve("Connections.csv"), "First Name,Last Name\nA,B\n");
        assertThat(bodies(all(folder))).containsExactly("Haben Sie Interesse?", "Gern!");
    }

    @Test
    @DisplayName("sponsored InMail is HTML from nobody's profile; its words are kept")
    void sponsored() throws IOException {
        Path file = Files.writeString(
                folder.resolve("messages.csv"),
                """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
                2-c==,,Akademie Nord,,Jana Beispiel,2026-06-01 14:03:22 UTC,MBA,"<p class=""spinmail-quill-editor__spin-break"">Hi %FIRSTNAME%,</p><p>study &amp; work</p>",INBOX
                2-d==,,LinkedIn Member,,Jana Beispiel,2026-06-01 14:03:22 UTC,,GrÃ¼ÃŸe,INBOX
                """);
        assertThat(bodies(all(file))).containsExactly("Hi %FIRSTNAME%,\n\nstudy & work", "Grüße");
    }

    @Test
    @DisplayName(
            "where two write to each other and nothing tells whose export it is, both are read and count as answered")
    void ownerUnknown() throws IOException {
        Path file = Files.writeString(
                folder.resolve("messages.csv"),
                """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                2-c==,,A,https://www.linkedin.com/in/a,B,https://www.linkedin.com/in/b,2026-06-01 14:03:22 UTC,,eins,INBOX
                2-c==,,B,https://www.linkedin.com/in/b,A,https://www.linkedin.com/in/a,2026-06-01 15:03:22 UTC,,zwei,INBOX
                """);
        assertThat(messages(all(file))).hasSize(2).allMatch(message -> message.conversation()
                .answered());
    }

    @Test
    @DisplayName("a zip that is no export says what is in it; one that is no zip says so too")
    void notAnExport() throws IOException {
        assertThat(all(zip(Map.of("photo.jpg", "x", "readme.md", "x"))))
                .singleElement()
                .asString()
                .contains("neither messages.csv nor Invitations.csv is in it, only photo.jpg, readme.md");
        Path broken = Files.writeString(folder.resolve("broken.zip"), "PK\u0003\u0004 and then nothing of the kind");
        assertThat(all(broken)).singleElement().asString().contains("the zip file is damaged");
    }

    private static String era(String era) {
        return Objects.requireNonNull(MESSAGES_BY_ERA.get(era), era);
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                var entries = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return zip;
    }
}
