package dev.klinke.models.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.LearnedKindFinder;
import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.offer.Offer;
import dev.klinke.reading.Reading;
import dev.klinke.vocabulary.Vocabulary;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What says too little, or says it in another language, is never an approach; only an approach can be spam. */
class HostileTextTest {
    private static final LetterOpener OPENER = new LetterOpener(Vocabulary.shared());

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void neverAnApproach(String name, String body) {
        Letter letter = OPENER.open(Message.of("", body));
        Reading reading = Reading.of(letter, LearnedKindFinder.shared().guess(letter), () -> Offer.NOTHING_STATED);
        assertThat(reading).isNotInstanceOf(Reading.Approach.class);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("nothing", ""),
                Arguments.of("one word", "Hallo"),
                Arguments.of("one word of the trade", "Job?"),
                Arguments.of("a link", "https://example.org/jobs/4711"),
                Arguments.of("an emoji", "👍"),
                Arguments.of(
                        "only a quote",
                        "> Wir suchen eine Teamassistenz in Köln, unbefristet, 45.000 €.\n> Interesse?"),
                Arguments.of(
                        "Russian", "Здравствуйте! Мы ищем инженера-программиста в Берлин, оклад 5000 евро в месяц."),
                Arguments.of(
                        "French",
                        "Bonjour, nous recherchons un comptable pour notre bureau de Lyon, salaire 45.000 €."),
                Arguments.of(
                        "Dutch",
                        "Beste Anna, wij zoeken een ontwikkelaar voor een opdracht in Utrecht. Heb je interesse?"),
                Arguments.of(
                        "Spanish",
                        "Hola, buscamos un ingeniero para nuestra empresa en Madrid. ¿Le interesa el puesto?"),
                Arguments.of("mixed scripts", "ищем job 招聘 εργασία 求人 вакансия"),
                Arguments.of("5 MB of one letter", "a".repeat(5 << 20)),
                Arguments.of("numbers", "1234567 ".repeat(10_000)),
                Arguments.of("unpaired surrogates", "\ud83d \ude00 \ud83d"));
    }
}
