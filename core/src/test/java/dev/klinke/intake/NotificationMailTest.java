package dev.klinke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotificationMailTest {
    private static Message mail(String name, String address, String subject, String body) {
        return Message.of(Platform.EMAIL, Sender.mail(name, address), subject, body);
    }

    @Test
    @DisplayName("an InMail: the person is the sender, her headline stands below her name, the frame is gone")
    void inMail() {
        Message message = NotificationMail.unwrap(
                mail(
                        "Rita Recruiter via LinkedIn",
                        "inmail-hit-reply@linkedin.com",
                        "Leitung Empfang",
                        """
                Leitung Empfang

                Rita Recruiter
                Talent Partner bei Musterhotel · 2.

                Guten Tag Frau Beispiel,

                wir suchen ab März eine Leitung für unseren Empfang in Köln.

                Viele Grüße
                Rita Recruiter

                Antworten
                https://www.linkedin.com/comm/messaging/thread/1?midToken=GEHEIM

                Diese E-Mail ist für Jana Beispiel bestimmt (Teamassistentin, SAP-Expertin). Warum wir das anfügen
                Abbestellen · Hilfe
                © 2026 LinkedIn Ireland Unlimited Company, Wilton Plaza, Wilton Place, Dublin 2.
                """));
        assertThat(message.platform()).isEqualTo(Platform.LINKEDIN);
        assertThat(message.from().name()).isEqualTo("Rita Recruiter");
        assertThat(message.from().headline()).isEqualTo("Talent Partner bei Musterhotel");
        assertThat(message.body())
                .isEqualTo(
                        "Guten Tag Frau Beispiel,\n\nwir suchen ab März eine Leitung für unseren Empfang in Köln.\n\n"
                                + "Viele Grüße\nRita Recruiter");
    }

    @Test
    @DisplayName("a XING message whose sender stands in a sentence, quoted between rules")
    void xing() {
        Message message = NotificationMail.unwrap(
                mail(
                        "XING",
                        "mailrobot@mail.xing.com",
                        "Karl Kollege hat Ihnen eine Nachricht geschrieben",
                        """
                Hallo Frau Beispiel,

                Karl Kollege (Buchhalter, Stadt Celle) hat Ihnen eine Nachricht geschrieben:

                ----------------------------------------
                Liebe Jana, kommst du zum Treffen am Freitag?
                ----------------------------------------

                Nachricht lesen und antworten
                => https://www.xing.com/m/AAAA

                Impressum | Datenschutz | Hilfe
                New Work SE, Am Strandkai 1, 20457 Hamburg
                """));
        assertThat(message.platform()).isEqualTo(Platform.XING);
        assertThat(message.from().name()).isEqualTo("Karl Kollege");
        assertThat(message.from().headline()).isEqualTo("Buchhalter, Stadt Celle");
        assertThat(message.body()).isEqualTo("Liebe Jana, kommst du zum Treffen am Freitag?");
    }

    @Test
    @DisplayName("the note of an invitation is read, an invitation without one stays a notice")
    void invitation() {
        String card = "Olga Oben would like to connect\n\nOlga Oben\nHead of Sales at Muster Ltd\n\n%s\nAccept\n";
        Message note = NotificationMail.unwrap(mail(
                "Olga Oben",
                "invitations@linkedin.com",
                "I want to connect",
                card.formatted("\"Hi Jana, we met at the fair in Leeds and I still owe you a coffee.\"\n")));
        assertThat(note.platform()).isEqualTo(Platform.LINKEDIN);
        assertThat(note.body()).isEqualTo("Hi Jana, we met at the fair in Leeds and I still owe you a coffee.");
        Message none = NotificationMail.unwrap(mail(
                "Olga Oben",
                "invitations@linkedin.com",
                "I want to connect",
                card.formatted("3 mutual connections\n")));
        assertThat(none.platform()).isEqualTo(Platform.EMAIL);
        assertThat(none.body()).contains("Olga Oben would like to connect", "Accept");
    }

    @Test
    @DisplayName(
            "an alert stays what it is, without the footer that names the recipient's own headline, without tokens")
    void alert() {
        Message message = NotificationMail.unwrap(
                mail(
                        "LinkedIn Job Alerts",
                        "jobalerts-noreply@linkedin.com",
                        "Pastry Chef at The Larkspur",
                        """
                Your job alert for pastry chef

                Pastry Chef
                The Larkspur
                Edinburgh, UK
                View job: https://www.linkedin.com/comm/jobs/view/4402219001/?trackingId=X&otpToken=SECRET

                ----------------------------------------
                This email was intended for Jana Beispiel (Senior Cost Accountant)
                You are receiving Job Alert emails.
                Unsubscribe: https://www.linkedin.com/comm/psettings?midToken=SECRET
                """));
        assertThat(message.platform()).isEqualTo(Platform.EMAIL);
        assertThat(message.body())
                .endsWith("View job: https://www.linkedin.com/comm/jobs/view/4402219001/")
                .doesNotContain("SECRET", "Cost Accountant");
    }

    @Test
    @DisplayName("HTML-only notifications are unwrapped too: buttons are words there")
    void html() {
        Message message = MailReader.ofTexts()
                .read(
                        """
                        From: Rita Recruiter via LinkedIn <hit-reply@linkedin.com>
                        Subject: Rita sent you a message
                        Content-Type: text/html; charset=utf-8

                        <html><body><div style="display:none">Preview text of the message</div>
                        <p>Rita Recruiter sent you a message</p>
                        <table><tr><td><a href="https://www.linkedin.com/comm/in/rita?midToken=x">Rita Recruiter</a></td></tr>
                        <tr><td>Talent Scout at Muster plc</td></tr></table>
                        <p>Hi Jana,<br>are you open to a new role in Leeds?</p>
                        <a href="https://www.linkedin.com/comm/messaging?midToken=x">Reply</a>
                        <p>Unsubscribe | Help</p>
                        <p>This email was intended for Jana Beispiel (Senior Cost Accountant)</p></body></html>
                        """
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "x");
        assertThat(message.from().headline()).isEqualTo("Talent Scout at Muster plc");
        assertThat(message.body()).isEqualTo("Hi Jana,\nare you open to a new role in Leeds?");
    }

    @Test
    @DisplayName("mail of anybody else is left alone, even if it speaks of LinkedIn and unsubscribing")
    void others() {
        Message message = mail(
                "Rita Recruiter",
                "rita@muster.example",
                "Nachricht",
                "Hallo,\n\nich fand Sie auf LinkedIn: https://www.linkedin.com/in/x?y=1\n\nUnsubscribe | Impressum");
        assertThat(NotificationMail.unwrap(message)).isSameAs(message);
    }
}
