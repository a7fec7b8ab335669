package dev.klinke.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.message.Message;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailReaderTest {
    private static final MailReader READER = MailReader.ofTexts();

    private static Message read(String mail) {
        return READER.read(mail.getBytes(UTF_8), "test.eml");
    }

    @Test
    void aPlainMail() {
        Message message = read(
                """
                From: Jana Beispiel <Jana@Example.org>
                To: anna@example.com
                Subject: Mittagessen
                Date: Mon, 2 Nov 2026 10:14:00 +0100
                Message-ID: <abc@example.org>
                List-Id: <chor.example.org>

                Hallo Anna,

                kommst du?
                """);
        assertThat(message.id()).isEqualTo("abc@example.org");
        assertThat(message.from().name()).isEqualTo("Jana Beispiel");
        assertThat(message.from().address()).isEqualTo("jana@example.org");
        assertThat(message.subject()).isEqualTo("Mittagessen");
        assertThat(message.date()).isEqualTo(Instant.parse("2026-11-02T09:14:00Z"));
        assertThat(message.body()).isEqualTo("Hallo Anna,\n\nkommst du?");
        assertThat(message.headers().get("List-ID")).isEqualTo("<chor.example.org>");
        assertThat(message.headers().has("Precedence")).isFalse();
        assertThat(message.conversation().reply()).isFalse();
    }

    @Test
    @DisplayName("the pieces an IMAP server hands out give the same message as the whole mail")
    void pieces() {
        String header =
                """
                From: =?utf-8?q?J=C3=B6rg?= <j@example.org>
                Subject: =?iso-8859-1?Q?B=FCro?= =?utf-8?B?bGVpdHVuZw==?=
                Message-ID: <1@example.org>
                """;
        String type = "text/plain; charset=iso-8859-1";
        String body = "Gr=FC=DFe aus K=F6ln, das hier ist lang genug f=FCr einen Text.";
        Message whole = read(
                header + "Content-Type: " + type + "\nContent-Transfer-Encoding: quoted-printable\n\n" + body + "\n");
        Message pieces = READER.read(
                header.getBytes(US_ASCII),
                List.of(new TextPart(type, "QUOTED-PRINTABLE", body.getBytes(US_ASCII))),
                "test.eml");
        assertThat(pieces.subject()).isEqualTo("Büroleitung");
        assertThat(pieces.from().name()).isEqualTo("Jörg");
        assertThat(pieces.body()).startsWith("Grüße aus Köln");
        assertThat(pieces).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    @DisplayName("a stub of plain text gives way to the HTML, a real one does not")
    void stub() {
        var stub = new TextPart(null, null, "Ihr Programm zeigt kein HTML. https://example.org/x".getBytes(UTF_8));
        var real = new TextPart(null, null, "Wir suchen ab März eine Teamassistenz in Köln.".getBytes(UTF_8));
        var html =
                new TextPart("text/html; charset=utf-8", "8bit", "<p>Wir suchen <b>Sie</b> ab März!".getBytes(UTF_8));
        assertThat(READER.isStub(stub)).isTrue();
        assertThat(READER.isStub(real)).isFalse();
        assertThat(READER.read(new byte[0], List.of(stub, html), "x").body()).isEqualTo("Wir suchen Sie ab März!");
        assertThat(READER.read(new byte[0], List.of(real, html), "x").body()).startsWith("Wir suchen ab März eine");
    }

    @Test
    @DisplayName("a part that was cut in the middle is read up to the cut")
    void cut() {
        byte[] whole = "Ein Satz über etwas, und noch einer über etwas anderes.".getBytes(UTF_8);
        String coded = java.util.Base64.getMimeEncoder().encodeToString(whole);
        var part = new TextPart(
                "text/plain; charset=utf-8", "base64", coded.substring(0, 30).getBytes(US_ASCII));
        assertThat(READER.read(new byte[0], List.of(part), "x").body()).isEqualTo("Ein Satz über etwas,");
    }

    @Test
    void ofAlternativesThePlainOne() {
        assertThat(read(alternative("Hallo, hier steht wirklich der ganze Text der Nachricht.", "<p>Anders</p>"))
                        .body())
                .isEqualTo("Hallo, hier steht wirklich der ganze Text der Nachricht.");
        assertThat(read(alternative(" ", "<p>Der Text steht nur hier.</p>")).body())
                .isEqualTo("Der Text steht nur hier.");
    }

    @Test
    @DisplayName("an attached text is no part of the message, an inline one is")
    void attachedText() {
        String mail =
                """
                Content-Type: multipart/mixed; boundary=b

                --b

                Anbei die Unterlagen, wie am Telefon besprochen.
                --b
                Content-Type: text/plain
                Content-Disposition: %s; filename=x.txt

                Noch ein Text
                --b--
                """;
        assertThat(read(mail.formatted("attachment")).body()).doesNotContain("Noch ein Text");
        assertThat(read(mail.formatted("inline")).body()).contains("Noch ein Text");
    }

    @Test
    void undeclaredCharset() {
        byte[] latin = "Subject: Büro\n\nGrüße – äh".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        Message message = READER.read(latin, "x");
        assertThat(message.subject()).isEqualTo("Büro");
        assertThat(message.body()).isEqualTo("Grüße – äh");
        assertThat(read("Subject: Büro\n\nGrüße").body()).isEqualTo("Grüße");
    }

    @Test
    @DisplayName(
            "UTF-8 declared as Latin-1 is read as UTF-8, true Latin-1 as Latin-1, and an unknown charset is guessed")
    void wronglyDeclaredCharset() {
        String head = "Content-Type: text/plain; charset=%s\n\nStraße";
        assertThat(READER.read(head.formatted("iso-8859-1").getBytes(UTF_8), "x")
                        .body())
                .isEqualTo("Straße");
        assertThat(READER.read(head.formatted("iso-8859-1").getBytes(ISO_8859_1), "x")
                        .body())
                .isEqualTo("Straße");
        assertThat(READER.read(head.formatted("utf-8").getBytes(ISO_8859_1), "x")
                        .body())
                .isEqualTo("Straße");
        assertThat(READER.read(head.formatted("x-klingon").getBytes(UTF_8), "x").body())
                .isEqualTo("Straße");
    }

    @Test
    void flowedText() {
        assertThat(
                        read("Content-Type: text/plain; format=flowed\n\nEine Zeile, \ndie weitergeht.\n> Zitat \n> geht weiter\nEnde")
                                .body())
                .isEqualTo("Eine Zeile, die weitergeht.\n> Zitat geht weiter\nEnde");
    }

    @Test
    @DisplayName("without a Message-ID the same mail has the same id, another mail another one")
    void noMessageId() {
        assertThat(read("Subject: a\n\nText").id())
                .isEqualTo(read("Subject: a\n\nText").id())
                .startsWith("klinke-");
        assertThat(read("Subject: a\n\nText").id())
                .isNotEqualTo(read("Subject: b\n\nText").id());
    }

    @Test
    void replies() {
        assertThat(read("Subject: AW: Stelle\n\nText").conversation().reply()).isTrue();
        assertThat(read("Subject: Ware: Stelle\n\nText").conversation().reply()).isFalse();
        var reply = read("In-Reply-To: <2@x>\nReferences: <1@x>\n <2@x>\nSubject: x\n\nText")
                .conversation();
        assertThat(reply.reply()).isTrue();
        assertThat(reply.id()).isEqualTo("1@x");
    }

    @Test
    @DisplayName("no header, no body, nothing at all: still a message")
    void nothing() {
        assertThat(read("").body()).isEmpty();
        assertThat(read("Subject: x").subject()).isEqualTo("x");
        assertThat(read("\n\nnur Text").body()).isEqualTo("nur Text");
    }

    @Test
    @DisplayName("a forwarded mail is read where the own text says nothing")
    void forwarded() {
        String mail =
                """
                Content-Type: multipart/mixed; boundary=b

                --b

                %s
                --b
                Content-Type: message/rfc822

                Subject: innen

                Wir suchen eine Teamassistenz für unser Büro in Köln.
                --b--
                """;
        assertThat(read(mail.formatted("FYI")).body()).contains("FYI", "Teamassistenz");
        assertThat(read(mail.formatted("Schau mal, das hier klingt doch ganz nach deiner alten Stelle."))
                        .body())
                .doesNotContain("Teamassistenz");
    }

    private static String alternative(String plain, String html) {
        return """
               Content-Type: multipart/alternative; boundary="b"

               --b
               Content-Type: text/plain; charset=utf-8

               %s
               --b
               Content-Type: text/html; charset=utf-8

               %s
               --b--
               """
                .formatted(plain, html);
    }
}
