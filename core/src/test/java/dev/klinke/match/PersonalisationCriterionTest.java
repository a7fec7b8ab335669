package dev.klinke.match;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PersonalisationCriterionTest {
    @Test
    @DisplayName("Written to this person fits, a mass mailing clashes, anything between says nothing")
    void personal() {
        Weighed.by(Aspect.PERSONALISATION, "").personal().fits("personalisation.personal");
        Weighed.by(Aspect.PERSONALISATION, "").campaign().clashes("personalisation.campaign");
        Weighed.by(Aspect.PERSONALISATION, "").personal().campaign().fits("personalisation.personal");
        Weighed.by(Aspect.PERSONALISATION, "").saysNothing();
    }
}
