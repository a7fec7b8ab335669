package dev.klinke.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Conversation;
import dev.klinke.message.Headers;
import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import dev.klinke.vocabulary.Vocabulary;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PriorsTest {
    private static final String WORDS_OF_AN_OFFER = "We are hiring a team assistant in Leeds. Interested?";
    private static final KindGuess SURELY_A_JOB =
            new KindGuess(new double[] {0.97, 0.01, 0, 0, 0, 0.01, 0.01, 0, 0, 0});

    @Test
    @DisplayName("A machine that only sends digests offers nothing, whatever its words")
    void alertSender() {
        KindGuess guess = weigh(from("jobalerts-noreply@linkedin.com", Headers.NONE));
        assertThat(guess.likeliest()).isEqualTo(Kind.ALERT);
        assertThat(guess.offersWork()).isLessThan(0.1);
    }

    @Test
    @DisplayName("A message of a member that the platform passes on is judged by its words")
    void memberSender() {
        assertThat(weigh(from("inmail-hit-reply@linkedin.com", Headers.NONE))).isSameAs(SURELY_A_JOB);
    }

    @Test
    @DisplayName("An applicant system writes within one's own application, on any subdomain")
    void applicantSystem() {
        KindGuess guess = weigh(from("acme@mail.myworkday.com", Headers.NONE));
        assertThat(guess.likeliest()).isEqualTo(Kind.APPLICATION);
    }

    @Test
    @DisplayName("LinkedIn's own header says that a mail is a saved search")
    void linkedInHeader() {
        var headers = Headers.of(Map.of("X-LinkedIn-Class", "SAVEDSEARCH"));
        assertThat(weigh(from("someone@linkedin.com", headers)).likeliest()).isEqualTo(Kind.ALERT);
    }

    @Test
    @DisplayName("What goes to a discussion list is never surely an offer to this reader")
    void discussionList() {
        var headers = Headers.of(Map.of("List-Post", "<mailto:dev@lists.example.org>"));
        assertThat(weigh(from("someone@example.org", headers)).offersWork()).isLessThanOrEqualTo(0.6);
    }

    @Test
    @DisplayName("What is only quoted is never surely an offer")
    void onlyQuoted() {
        assertThat(weigh(Message.of("", "> " + WORDS_OF_AN_OFFER)).offersWork()).isLessThanOrEqualTo(0.6);
    }

    private static Message from(String address, Headers headers) {
        return new Message(
                "1",
                "",
                Platform.EMAIL,
                Sender.mail(null, address),
                null,
                "",
                WORDS_OF_AN_OFFER,
                headers,
                Conversation.NONE,
                "");
    }

    private static KindGuess weigh(Message message) {
        return new Priors().weigh(new LetterOpener(Vocabulary.shared()).open(message), SURELY_A_JOB);
    }
}
