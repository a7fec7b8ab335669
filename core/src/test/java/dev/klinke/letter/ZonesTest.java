package dev.klinke.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.text.Text;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZonesTest {
    @Test
    @DisplayName("A quote with > below 'schrieb' is not the sender's own")
    void quotedReply() {
        var body =
                """
                passt von mir aus, ich bin da.

                Am 12.11.2026 um 16:02 schrieb Miriam Kaske:
                > Wir suchen eine Vertretung.
                """;
        assertThat(own(body)).isEqualTo("passt von mir aus , ich bin da .");
        assertThat(in(body, Zone.QUOTE)).contains("Wir suchen eine Vertretung");
    }

    @Test
    @DisplayName("'schrieb' in a sentence begins no quote")
    void wroteInASentence() {
        assertThat(own("Am Montag schrieb mir die Bank.\nSie wollen mehr Unterlagen."))
                .contains("mehr Unterlagen");
    }

    @Test
    @DisplayName("Outlook's block of From, Sent and To begins a quote")
    void outlookBlock() {
        var body =
                """
                Done. Jo

                From: Vikram Rao
                Sent: Monday, November 16, 2026 9:12 AM
                To: Jo Lindqvist
                Subject: SOW

                Hey Jo, are we paying by the hour?
                """;
        assertThat(own(body)).isEqualTo("Done . Jo");
    }

    @Test
    @DisplayName("From and Subject in a platform's notice begin none")
    void noticeWithFromAndSubject() {
        var body =
                """
                you have a new message

                From: Kobold Interactive QA
                Subject: Localization QA, Korean

                We would book a freelance tester.
                """;
        assertThat(own(body)).contains("book a freelance tester");
    }

    @Test
    @DisplayName("A message passed on with few words of one's own counts as one's own")
    void forwardWithFewWords() {
        var body =
                """
                FYI

                ---------- Forwarded message ---------
                From: Ole Brandt
                Date: Tue, 17 Nov 2026
                Subject: Backend engineer?

                We look for a backend engineer.
                """;
        assertThat(own(body)).isEqualTo("FYI We look for a backend engineer .");
    }

    @Test
    @DisplayName("Who writes a letter of his own above it speaks for himself")
    void forwardBelowALetter() {
        var body =
                """
                Be honest with me. Is this a step up or just a longer commute? It is more than I have ever earned, but it
                is a hospital charity again and you remember what the last one did to me. Pub on Thursday?

                Begin forwarded message:
                From: Damian Poole
                To: Mel

                We have been retained to appoint a Head of Fundraising.
                """;
        assertThat(own(body)).doesNotContain("retained");
    }

    @Test
    @DisplayName("Name and phone below the closing formula are the signature, a postscript is not")
    void signature() {
        var body =
                """
                Hätten Sie Zeit?

                Viele Grüße
                Svenja Hartkopf
                Personalberatung Kranich | 0221 123456

                PS: Die Stelle ist unbefristet.
                """;
        assertThat(own(body)).isEqualTo("Hätten Sie Zeit ? PS : Die Stelle ist unbefristet .");
        assertThat(in(body, Zone.SIGNATURE)).contains("Personalberatung Kranich");
    }

    @Test
    @DisplayName("The platform's footer names the recipient's own headline and is cut")
    void platformFooter() {
        var body =
                """
                We need a nurse in Exeter.

                ----------------------------------------
                This email was intended for Kasia Wrobel (Registered Veterinary Nurse) Learn why we included this.
                Unsubscribe · Help
                """;
        assertThat(own(body)).isEqualTo("We need a nurse in Exeter .");
    }

    @Test
    @DisplayName("In a message of one line only the sentence with 'unsubscribe' is footer")
    void unsubscribeInOneLine() {
        assertThat(own("New: Welder, Tulsa, $28/h. Unsubscribe")).isEqualTo("New : Welder , Tulsa , $ 28 / h .");
    }

    @Test
    @DisplayName("Nothing but a quote leaves no own words")
    void onlyAQuote() {
        Text text = Text.of("> We offer you a job.\n> Call me.");
        assertThat(Zones.of(text, false).ownWords()).isZero();
    }

    private static String own(String body) {
        return in(body, Zone.OWN);
    }

    private static String in(String body, Zone zone) {
        Text text = Text.of(body);
        Zones zones = Zones.of(text, false);
        var words = new ArrayList<String>();
        for (int token = 0; token < text.size(); token++) {
            if (zones.of(token) == zone) {
                words.add(text.written(token));
            }
        }
        return String.join(" ", words);
    }
}
