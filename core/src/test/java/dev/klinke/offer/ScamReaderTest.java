package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScamReaderTest {
    private static List<String> signs(String body) {
        return new ScamReader().read(letter(body)).stream().map(Found::value).toList();
    }

    @Test
    void parcels() {
        assertThat(signs("Sie empfangen Pakete an Ihre Privatadresse und kleben neue Etiketten."))
                .contains("parcel-forwarding");
        assertThat(signs("Sie disponieren Pakete für 40 Fahrer in unserem Lager."))
                .isEmpty();
    }

    @Test
    void moneyOfOthers() {
        assertThat(signs("You receive payments on your private bank account and keep 8 %."))
                .contains("financial-agent");
        assertThat(signs("You reconcile payments and prepare the month-end close."))
                .isEmpty();
    }

    @Test
    void feeBeforeTheFirstPay() {
        assertThat(signs("Please pay the refundable background check fee.")).contains("advance-fee");
        assertThat(signs("Relocation costs are paid by us.")).isEmpty();
    }

    @Test
    void commissionOnly() {
        assertThat(signs("Die Vergütung läuft auf Provisionsbasis.")).contains("commission-only");
        assertThat(signs("Sie bekommen 45.000 € Fixum und Provision, also keine reine Provisionsbasis."))
                .isEmpty();
    }

    @Test
    void messenger() {
        assertThat(signs("The interview is held through Telegram.")).contains("messenger-only");
        assertThat(signs("Call me or write an e-mail.")).isEmpty();
    }
}
