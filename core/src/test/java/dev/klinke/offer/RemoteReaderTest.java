package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteReaderTest {
    private final RemoteReader reader = new RemoteReader();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Stelle ist komplett remote. | remote",
                "This is a fully remote role. | remote",
                "Zwei Tage Homeoffice sind möglich. | hybrid",
                "You are three days in the office. | hybrid",
                "Bis zu 60 % mobiles Arbeiten. | hybrid",
                "Homeoffice ist leider nicht möglich. | onsite",
                "No remote, sorry. | onsite",
                "Gearbeitet wird vor Ort. | onsite",
                "Remote, zweimal im Jahr treffen wir uns. | remote",
                "Freitags von zu Hause, sonst im Werk. | hybrid",
                "Five days a week in the office. | onsite",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Kita liegt vor Ort.",
                "You give remote support to customers.",
                "Wir bauen Hybrid Cloud Systeme.",
                "Rufen Sie im Front Office an.",
                "Wir freuen uns auf Sie."
            })
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    @Test
    void countsTheDaysInTheOffice() {
        assertThat(officeDays("Zwei Tage Homeoffice sind möglich.")).isEqualTo(3);
        assertThat(officeDays("You are two days in the office.")).isEqualTo(2);
        assertThat(officeDays("Bis zu 60 % Homeoffice.")).isEqualTo(2);
        assertThat(officeDays("Hybrid nach Absprache.")).isNull();
    }

    private @Nullable Integer officeDays(String body) {
        var found = reader.read(Letters.excerpts(body), Kind.JOB).officeDays();
        return found == null ? null : found.value();
    }

    private @Nullable String read(String body) {
        var found = reader.read(Letters.excerpts(body), Kind.JOB).remote();
        return found == null ? null : found.value().word();
    }
}
