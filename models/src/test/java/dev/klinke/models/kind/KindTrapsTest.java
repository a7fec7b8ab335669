package dev.klinke.models.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.KindGuess;
import dev.klinke.kind.LearnedKindFinder;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import dev.klinke.reading.Reading;
import dev.klinke.vocabulary.Vocabulary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words that recruiters share with others, in pairs: one message offers work, its neighbour does not. */
class KindTrapsTest {
    private static final LetterOpener OPENER = new LetterOpener(Vocabulary.shared());

    @Test
    @DisplayName("'im Auftrag unseres Mandanten' of a headhunter")
    void mandateOfAHeadhunter() {
        assertOffer(
                "Finanzleitung in Kassel",
                """
                Sehr geehrter Herr Brandt,
                im Auftrag unseres Mandanten, eines Maschinenbauers, suchen wir eine Leitung Finanzen (m/w/d) in Kassel.
                Hätten Sie Interesse an einem vertraulichen Gespräch?
                """);
    }

    @Test
    @DisplayName("'im Auftrag unseres Mandanten' of a lawyer")
    void mandateOfALawyer() {
        assertContact(
                "Forderung aus Mietvertrag",
                """
                Sehr geehrter Herr Brandt,
                im Auftrag unseres Mandanten fordern wir Sie auf, die offene Hauptforderung von 1.240,00 € bis zum 4. Dezember
                zu zahlen. Andernfalls werden wir Klage erheben. Aktenzeichen 33/26.
                Rechtsanwalt Dr. Stein
                """);
    }

    @Test
    @DisplayName("'auf Ihr Profil aufmerksam geworden' of a recruiter")
    void profileSeenByARecruiter() {
        assertOffer(
                "",
                """
                Hallo Frau Kern, ich bin auf Ihr Profil aufmerksam geworden. Für unseren Kunden in Ulm suchen wir eine
                Einkäuferin in Festanstellung. Darf ich Ihnen mehr dazu schicken?
                """);
    }

    @Test
    @DisplayName("'auf Ihr Profil aufmerksam geworden' of a coach")
    void profileSeenByACoach() {
        assertContact(
                "",
                """
                Hallo Frau Kern, ich bin auf Ihr Profil aufmerksam geworden. In meinem Coaching für Führungskräfte lernen Sie in
                sechs Wochen, gelassener zu leiten. Das Programm kostet 890 €. Buchen Sie gleich Ihr kostenloses Erstgespräch!
                """);
    }

    @Test
    @DisplayName("'auf Ihr Profil aufmerksam geworden' of a seller of software")
    void profileSeenByASeller() {
        assertContact(
                "",
                """
                Hallo Frau Kern, ich bin auf Ihr Profil aufmerksam geworden. Unsere Software hilft Ihrem Einkauf, Angebote
                zu vergleichen, und spart Ihrem Team zehn Stunden im Monat. Wann passt eine kostenlose Demo?
                """);
    }

    @Test
    @DisplayName("'Stelle' that is a post")
    void postThatIsWork() {
        assertOffer(
                "Offene Stelle",
                "Guten Tag, wir haben eine Stelle als Lagerist in Vollzeit zu besetzen, ab sofort. Interesse?");
    }

    @Test
    @DisplayName("'Stelle' that is a place to park, or in a text")
    void placeThatIsNoWork() {
        assertContact(
                "Stellplatz",
                "Hallo Frau Mai, die Stelle vor dem Haus bleibt frei, bitte parken Sie dort nicht. Ihre Hausverwaltung");
        assertContact(
                "Kapitel 3",
                "Hi Tom, an der Stelle auf Seite 40 verstehe ich deinen Satz nicht. Schaust du nochmal drüber? Gruß Eva");
    }

    @Test
    @DisplayName("'Angebot' of a craftsman")
    void offerOfACraftsman() {
        assertContact(
                "Angebot 2291",
                """
                Sehr geehrte Frau Mai, anbei unser Angebot für die Dacharbeiten an Ihrem Haus: 8.400 € netto, Beginn im März.
                Wir freuen uns auf Ihren Auftrag. Zimmerei Huber
                """);
    }

    @Test
    @DisplayName("'Position' of an invoice")
    void positionOfAnInvoice() {
        assertContact(
                "Rechnung 4711",
                "Guten Tag, in Position 3 der Rechnung ist der Stundensatz falsch, bitte korrigieren Sie den Betrag. Danke, Buchhaltung");
    }

    @Test
    @DisplayName("A recruiter who offers and one who only thanks")
    void recruiterWhoThanks() {
        assertOffer(
                "",
                "Hi Anna, I'm recruiting for a fintech in Leeds: senior analyst, permanent, £60k. Would you be open to a call?");
        assertContact(
                "",
                "Hi Anna, thank you for the lovely chat at the meetup yesterday and for recommending the book. See you next month!");
    }

    @Test
    @DisplayName("A colleague who asks to look at a candidate")
    void colleagueAboutACandidate() {
        assertContact(
                "Feedback on Lindberg?",
                "Hi Priya, can you send me your feedback on the candidate from this morning? The panel meets at 3, scorecards by noon please. Wes");
    }

    @Test
    @DisplayName("An agency that offers people to the reader")
    void agencyOffersPeople() {
        assertNoSureOffer(
                "Drei Schweißer frei",
                """
                Sehr geehrte Damen und Herren, wir haben aktuell drei Schweißer für Ihren Betrieb frei. Verrechnungssatz 38 €.
                Dürfen wir Ihnen unsere Mitarbeiter vorstellen? Gern rufen wir Sie an.
                """);
    }

    @Test
    @DisplayName("An invitation to the interview tells role, place and pay as an offer does")
    void interviewInvitation() {
        assertContact(
                "Ihre Bewerbung als Teamassistenz",
                """
                Sehr geehrte Frau Mai, vielen Dank für Ihre Bewerbung. Gern laden wir Sie zum Vorstellungsgespräch für die Stelle
                als Teamassistenz in Köln ein: Dienstag, 10 Uhr. Das Gehalt liegt wie ausgeschrieben bei 45.000 €.
                """);
    }

    @Test
    @DisplayName("A rejection that keeps one in mind")
    void rejection() {
        assertContact(
                "Your application",
                """
                Dear Ms May, thank you for applying for the role of Office Manager. Unfortunately we have decided to move forward
                with other candidates. We will keep you in mind for other roles that match your profile.
                """);
    }

    @Test
    @DisplayName("A digest of ten offers is an alert")
    void alert() {
        var message = Message.of(
                Platform.EMAIL,
                Sender.mail("LinkedIn Job Alerts", "jobalerts-noreply@linkedin.com"),
                "30+ new jobs for \"office manager\"",
                "Office Manager\nAcme\nKöln\nView job\n\nTeam Assistant\nBeta\nBonn\nView job\n");
        assertThat(guess(message).offersWork()).isLessThan(1 - Reading.SURE_OF_NO_WORK);
    }

    @Test
    @DisplayName("A newsletter about recruiting")
    void newsletter() {
        assertContact(
                "Recruiting-Trends 2027",
                """
                Willkommen zur Ausgabe 12 unseres Newsletters! Thema der Woche: Warum Stellenanzeigen immer kürzer werden. Dazu eine
                Studie über Gehälter im Einkauf. Weiterlesen. Sie erhalten diesen Newsletter, weil Sie ihn abonniert haben.
                """);
    }

    private static void assertOffer(String subject, String body) {
        assertThat(guess(Message.of(subject, body)).offersWork()).isGreaterThan(0.5);
    }

    private static void assertContact(String subject, String body) {
        assertThat(guess(Message.of(subject, body)).offersWork()).isLessThan(0.5);
    }

    private static void assertNoSureOffer(String subject, String body) {
        assertThat(guess(Message.of(subject, body)).offersWork()).isLessThan(Reading.SURE_OF_WORK);
    }

    private static KindGuess guess(Message message) {
        return LearnedKindFinder.shared().guess(OPENER.open(message));
    }
}
