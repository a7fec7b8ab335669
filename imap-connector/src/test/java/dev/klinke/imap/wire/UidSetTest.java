package dev.klinke.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UidSetTest {
    @Test
    @DisplayName("neighbours are written as ranges, whatever their order")
    void writes() {
        assertThat(UidSet.of(List.of(7L, 4L, 5L, 6L, 12L))).isEqualTo("4:7,12");
        assertThat(UidSet.of(List.of(4_294_967_295L))).isEqualTo("4294967295");
    }

    @Test
    @DisplayName("a set is read in the order it is written, as COPYUID needs it; an absurd one is refused")
    void reads() {
        assertThat(UidSet.parse("304,319:320", 10)).containsExactly(304L, 319L, 320L);
        assertThatThrownBy(() -> UidSet.parse("1:4294967295", 1_000)).hasMessageContaining("more than 1000");
    }
}
