package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractReaderTest {
    private final ContractReader reader = new ContractReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir bieten eine unbefristete Festanstellung. | permanent",
                "The role is permanent. | permanent",
                "Der Vertrag ist nicht befristet. | permanent",
                "Die Stelle ist auf zwei Jahre befristet. | fixed-term",
                "Es ist eine Elternzeitvertretung. | fixed-term",
                "It is a maternity cover in our team. | fixed-term",
                "Sie sind unbefristet angestellt im Rahmen der Arbeitnehmerüberlassung. | temp-agency",
                "This is contract-to-hire with our client. | temp-agency",
                "Ein Praktikum im Marketing. | internship",
                "Die Stelle ist befristet mit Aussicht auf Entfristung. | fixed-term",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das ist keine Zeitarbeit.",
                "Es ist kein Freelancer-Vertrag.",
                "Zeitarbeit? Nein.",
                "Wir sind stolz auf unser Team.",
                "Dein Gehalt wächst mit dir, kein befristetes Spiel."
            })
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    @Test
    void takesAProjectForFreelanceUnlessItGoesThroughAPayroll() {
        assertThat(reader.read(Letters.excerpts("Start im Januar, remote."), Kind.PROJECT))
                .extracting(Found::value)
                .isEqualTo(Contract.FREELANCE);
        assertThat(reader.read(Letters.excerpts("Rate is $62 on W2."), Kind.PROJECT))
                .extracting(Found::value)
                .isEqualTo(Contract.TEMP_AGENCY);
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body), Kind.JOB);
        return found == null ? null : found.value().word();
    }
}
