package dev.klinke.cli;

import static dev.klinke.cli.Ran.klinke;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
    private static final String FRANKFURT =
            """
            Message-ID: <frankfurt@example.org>
            From: Marvin Deluxe <m.deluxe@deluxe-consulting.example>
            To: jana@beispiel.example
            Date: Mon, 2 Nov 2026 09:14:00 +0000
            Subject: Personal Assistant in Frankfurt
            Content-Type: text/plain; charset=utf-8

            Hallo Frau Beispiel,

            mein Mandant sucht ab sofort eine Personal Assistant (m/w/d) in Frankfurt am Main, Vollzeit, unbefristet,
            60.000 bis 70.000 € im Jahr. Können Sie heute Nachmittag in Frankfurt sein?

            Beste Grüße
            Marvin Deluxe
            """;
    private static final String LUNCH =
            """
            Message-ID: <lunch@example.org>
            From: Katrin <katrin@web.example>
            To: jana@beispiel.example
            Date: Tue, 3 Nov 2026 12:00:00 +0000
            Subject: Mittagessen
            Content-Type: text/plain; charset=utf-8

            Liebe Jana,

            hast du am Donnerstag Lust auf ein Mittagessen? Ich bringe die Fotos vom Sommerfest mit.

            Deine Katrin
            """;

    @TempDir
    private Path folder;

    private Path profile;
    private Path mail;
    private Path mbox;

    @BeforeEach
    void files() throws IOException {
        profile = Files.writeString(
                folder.resolve("jana.yaml"),
                """
                seeking: passively
                roles: {wanted: [Teamassistenz], avoid: [Personal Assistant]}
                places: {home: Köln, within_km: 30, remote: welcome, relocate: false}
                employers: {concealed: reject}
                """);
        mail = Files.writeString(folder.resolve("frankfurt.eml"), FRANKFURT);
        mbox = Files.writeString(
                folder.resolve("box.mbox"),
                "From m@x Mon Nov  2 09:14:00 2026\n" + FRANKFURT + "\nFrom k@x Tue Nov  3 12:00:00 2026\n" + LUNCH
                        + "\n");
    }

    @Test
    @DisplayName("an assistant in Köln does not want to be a personal assistant in Frankfurt, but lunch")
    void verdicts() {
        Ran ran = klinke("score", "--lang", "en", "--profile", profile, mbox);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("(?m)^spam .*Marvin Deluxe")
                .containsPattern("(?m)^ham .*Katrin")
                .contains("2 messages: 1 ham, 0 unsure, 1 spam.");
    }

    @Test
    void reasonsAreInTheLanguageAskedFor() {
        assertThat(klinke("score", "--lang", "de", "--profile", profile, mbox).out())
                .contains("2 Nachrichten", "erwünscht");
    }

    @Test
    void anotherLanguageIsNotSpoken() {
        Ran ran = klinke("score", "--lang", "fr", "--profile", profile, mbox);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--lang fr", "de or en");
    }

    @Test
    void jsonHasTheFieldsOfTheContractInOrder() throws IOException {
        Ran ran = klinke("score", "--format", "jsonl", "--profile", profile, mbox);

        assertThat(ran.code()).isZero();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(names(line))
                .containsExactly(
                        "id",
                        "source",
                        "platform",
                        "from",
                        "date",
                        "subject",
                        "language",
                        "kind",
                        "verdict",
                        "mismatch",
                        "offer",
                        "personal",
                        "campaign",
                        "reasons"));
        assertThat(lines.get(0)).contains("\"id\":\"frankfurt@example.org\"", "\"date\":\"2026-11-02T09:14:00Z\"");
        assertThat(lines.get(1)).contains("\"verdict\":\"ham\"", "\"offer\":null");
    }

    @Test
    void onlySpam() {
        Ran ran = klinke("score", "--only", "spam", "--format", "jsonl", "--profile", profile, mbox);

        assertThat(ran.out().lines()).singleElement().asString().contains("frankfurt@example.org");
    }

    @Test
    void intoAFile() throws IOException {
        Path out = folder.resolve("out.csv");
        Ran ran = klinke("score", "--format", "csv", "--out", out, "--profile", profile, mbox);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(3).first().asString().startsWith("id,source,date,from,subject");
    }

    @Test
    @DisplayName("a subject that a spreadsheet would run as a formula does not begin with =")
    void csvInjection() throws IOException {
        Path evil = Files.writeString(
                folder.resolve("evil.eml"), LUNCH.replace("Subject: Mittagessen", "Subject: =HYPERLINK(\"http://x\")"));

        assertThat(klinke("score", "--format", "csv", "--profile", profile, evil)
                        .out())
                .contains("'=HYPERLINK")
                .doesNotContainPattern("[,\"]=HYPERLINK");
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() throws IOException {
        Path evil = Files.writeString(
                folder.resolve("evil.eml"), LUNCH.replace("Subject: Mittagessen", "Subject: a\u001b[2Jb\u0007\u202Ec"));

        assertThat(klinke("score", "--profile", profile, evil).out()).doesNotContain("\u001b", "\u0007", "\u202E");
    }

    @ParameterizedTest(name = "no line is wider than {0} columns")
    @ValueSource(ints = {80, 200})
    void width(int columns) {
        System.setProperty("klinke.columns", String.valueOf(columns));
        try {
            assertThat(klinke("score", "--profile", profile, mbox).out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        } finally {
            System.clearProperty("klinke.columns");
        }
    }

    @Test
    @DisplayName("colours on a terminal, none in a pipe")
    void colours() {
        String piped = klinke("score", "--profile", profile, mbox).out();
        System.setProperty("klinke.terminal", "true");
        try {
            assertThat(klinke("score", "--profile", profile, mbox).out()).contains("\u001b[31mspam");
        } finally {
            System.clearProperty("klinke.terminal");
        }
        assertThat(piped).doesNotContain("\u001b");
    }

    @Test
    void aFileThatIsNotThere() {
        Ran ran = klinke("score", "--profile", profile, folder.resolve("nothing.mbox"));

        assertThat(ran.code()).isIn(1, 2);
        assertThat(ran.out() + ran.err()).contains("nothing.mbox");
    }

    @Test
    @DisplayName("what cannot be read is one line; the rest is done; exit code 1")
    void someUnreadable() throws IOException {
        Path zip = folder.resolve("holiday.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("beach.txt"));
            out.write("sand".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Ran ran = klinke("score", "--format", "jsonl", "--profile", profile, zip, mail);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(2).first().asString().contains("\"error\":", "holiday.zip");
        assertThat(ran.out()).contains("frankfurt@example.org");
    }

    @Test
    void anEmptyFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.mbox"));

        assertThat(klinke("score", "--profile", profile, empty, mail).out()).contains("Marvin Deluxe");
    }

    @Test
    void aProfileWithATypo() throws IOException {
        Files.writeString(profile, "seeking: no\nroles: {wnated: [Teamassistenz]}\n");
        Ran ran = klinke("score", "--profile", profile, mbox);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("jana.yaml:2", "wnated", "wanted");
    }

    @Test
    void noProfile() {
        Ran ran = klinke("score", "--home", folder.resolve("nobody"), mbox);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("profile.yaml", "--profile");
    }

    @Test
    void anUnknownOption() {
        Ran ran = klinke("score", "--formatt", "csv", mbox);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--formatt");
    }

    private static List<String> names(String json) {
        try (var parser = new JsonFactory().createParser(json)) {
            var names = new ArrayList<String>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
            return names;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
