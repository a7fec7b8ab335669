package dev.klinke.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScamCriterionTest {
    @Test
    @DisplayName("A scheme clashes; signs in an ordinary offer are a doubt that grows")
    void scam() {
        Weighed.by(Aspect.SCAM, "").kind(Kind.DUBIOUS).clashes("scam.dubious");
        Weighed.by(Aspect.SCAM, "").kind(Kind.DUBIOUS).scam("parcel-forwarding").clashes("scam.dubious-sign");
        Weighed.by(Aspect.SCAM, "").scam("messenger-only").clashes("scam.sign");
        Weighed.by(Aspect.SCAM, "").saysNothing();
        assertThat(Weighed.by(Aspect.SCAM, "")
                        .scam("messenger-only", "own-cost")
                        .strength())
                .isGreaterThan(
                        Weighed.by(Aspect.SCAM, "").scam("messenger-only").strength());
    }
}
