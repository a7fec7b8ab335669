package dev.klinke.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Haben Sie Interesse an einer neuen Stelle? | de",
                "Are you open to a new role? | en",
                "Regale putzen in Magdeburg, 4 € pro Markt. Dabei? | de",
                "Electrician, Manchester, £22 per hour. Interested? | en",
                "Grüezi, passt | de",
                "Hallo Tobias, für unseren Kunden suchen wir a freelance developer | de",
                "Bonjour, je recherche un développeur pour une mission de six mois à Lyon. | other",
                "Wij zoeken een ontwikkelaar voor een opdracht in Utrecht, heb je interesse? | other",
                "Buenos días, buscamos un ingeniero para nuestra oficina en Madrid. | other",
                "Buongiorno, cerchiamo un contabile per la nostra sede di Milano. | other",
                "Dzień dobry, szukamy programisty do pracy w Krakowie. | other",
                "Здравствуйте, мы ищем инженера в Берлин. | other",
                "👍 | other",
                "https://example.org/x?y=1 | other"
            })
    void languageOf(String text, String code) {
        assertThat(Language.of(Text.of(text)).code()).isEqualTo(code);
    }
}
