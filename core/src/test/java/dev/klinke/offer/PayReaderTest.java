package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayReaderTest {
    private final PayReader reader = new PayReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir zahlen 65-75k im Jahr für diese Stelle.                    | 65000..75000 EUR year",
                "Wir bieten 65.000–75.000 € Jahresgehalt.                       | 65000..75000 EUR year",
                "Das Gehalt liegt bei € 4.200,- brutto im Monat.                | 4200..4200 EUR month",
                "Wir zahlen Ihnen 95 T€ für diese Aufgabe.                      | 95000..95000 EUR year",
                "Das Gehaltsband reicht von 70 bis 80 TEUR.                     | 70000..80000 EUR year",
                "Der Jahreslohn beträgt CHF 110'000 für ein volles Pensum.      | 110000..110000 CHF year",
                "The salary is £55-65k + bonus for the right person.            | 55000..65000 GBP year",
                "The rate is $75/hr on W2 for this role.                        | 75..75 USD hour",
                "Für dieses Projekt sind 1.100 € Tagessatz vorgesehen.          | 1100..1100 EUR day",
                "Der Satz liegt bei 85-95 €/Std. für dieses Projekt.            | 85..95 EUR hour",
                "Wir zahlen 3,5 ct pro Wort für diese Texte.                    | 0.035..0.035 EUR word",
                "You get EUR 3.50 per text that we accept.                      | 3.5..3.5 EUR piece",
                "The job is paid SEK 640–720k a year with a pension.            | 640000..720000 SEK year",
                "The pay is SGD 13k a month for this role.                      | 13000..13000 SGD month",
                "We offer up to 42 LPA for this role in our team.               | ..4200000 INR year",
                "Wir zahlen 24 000 PLN brutto im Monat für diese Stelle.        | 24000..24000 PLN month",
                "Das Gehalt beginnt ab 50.000 € im Jahr.                        | 50000.. EUR year",
                "Wir zahlen bis zu 90k im Jahr für diese Stelle.                | ..90000 EUR year",
                "You get $70/hr max on this contract.                           | ..70 USD hour",
                "Base 65k, OTE 90k GBP and a car for the right person.          | 65000..65000 GBP year",
                "Der Lohn beträgt 3.400 brutto, dazu eine Prämie von 1.000 €.   | 3400..3400 EUR month",
            })
    void readsEveryNotation(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unser Kunde macht 40 Mio. € Umsatz im Jahr.",
                "Das Budget von 200.000 € verantworten Sie selbst.",
                "Für eine erfolgreiche Empfehlung zahlen wir keine Stelle, aber 1.000 € Prämie für die Empfehlung.",
                "We raised $12M in our series B round last year.",
                "We pay a competitive salary and a good pension.",
                "Die Vergütung erfolgt nach TVöD E9, Stufe 3.",
                "Sie erreichen mich unter 0176 / 555 320 11 oder in 50672 Köln.",
                "The starter kit costs €149 and is yours to keep.",
                "Wir arbeiten 40 Stunden pro Woche mit 65 Kollegen.",
                "You manage 45,000 customers in 14 countries."
            })
    void leavesOtherAmountsAlone(String body) {
        assertThat(reader.read(Letters.excerpts(body), "", Kind.JOB)).isNull();
    }

    @Test
    void tellsFourteenSalaries() {
        Found<Pay> pay = reader.read(Letters.excerpts("Wir zahlen € 3.600 brutto (14 Gehälter)."), "AT", Kind.JOB);
        assertThat(pay).extracting(Found::value).isEqualTo(new Pay(3600.0, 3600.0, "EUR", Pay.Period.MONTH, 14));
    }

    @Test
    void takesTheCurrencyOfTheCountryWhereNoneIsWritten() {
        String body = "Marketing role with us, we pay 28k for it.";
        assertThat(reader.read(Letters.excerpts(body), "GB", Kind.JOB)).isNotNull();
        assertThat(reader.read(Letters.excerpts(body), "", Kind.JOB)).isNull();
    }

    @Test
    void takesABareAmountForTheRateOfAProjectButNotOfAJob() {
        String body = "Wir suchen Unterstützung, 6 Monate, 88 Euro.";
        assertThat(reader.read(Letters.excerpts(body), "", Kind.PROJECT)).isNotNull();
        assertThat(reader.read(Letters.excerpts(body), "", Kind.JOB)).isNull();
    }

    @Test
    void staysBoundedOnTenThousandNumbers() {
        assertThat(reader.read(Letters.excerpts("17 Euro und ".repeat(10_000)), "", Kind.JOB))
                .isNull();
    }

    @Test
    void quotesTheAmountWithItsPeriod() {
        var letter = Letters.letter("", "Wir zahlen 65.000 € im Jahr.");
        Found<Pay> pay = reader.read(Excerpt.of(letter), "", Kind.JOB);
        assertThat(pay)
                .extracting(found -> letter.message().quote(found.where()))
                .isEqualTo("65.000 € im Jahr");
    }

    private String read(String body) {
        List<Excerpt> excerpts = Letters.excerpts(body);
        Found<Pay> found = reader.read(excerpts, "", Kind.JOB);
        if (found == null) {
            return "nothing";
        }
        Pay pay = found.value();
        return number(pay.min()) + ".." + number(pay.max()) + " " + pay.currency() + " "
                + pay.per().word();
    }

    private static String number(@Nullable Double amount) {
        if (amount == null) {
            return "";
        }
        return amount == Math.rint(amount)
                ? String.format(Locale.ROOT, "%.0f", amount)
                : String.valueOf(amount.doubleValue());
    }
}
