package dev.klinke.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.kind.Kind;
import dev.klinke.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {
    private final PlaceReader reader = new PlaceReader(Vocabulary.shared().places());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir suchen eine Assistenz in Köln. | Köln",
                "Our client in Bristol is hiring. | Bristol",
                "Einsatzort: Ludwigshafen | Ludwigshafen am Rhein",
                "Die Stelle ist wahlweise in Regensburg oder Leipzig. | Regensburg; Leipzig",
                "Wir suchen Sie in Hannover-Waldhausen. | Hannover",
                "Unsere Agentur mit Sitz in Hamburg sucht Sie. Arbeitsort: Tübingen | Tübingen",
                "Ihr Vortrag in Görlitz hat uns gefallen. Wir suchen Sie für unsere Werkstatt in Pirna. | Pirna",
                "Wir suchen im Raum Köln einen Elektriker. | Köln",
            })
    void reads(String body, String expected) {
        assertThat(read(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wir reisen oft nach Berlin.", "Viele Grüße aus Dresden", "Wir freuen uns auf Sie."})
    void leavesItsNeighbourAlone(String body) {
        assertThat(read(body)).isNull();
    }

    @Test
    void namesNoPlaceForRemoteWorkUnlessItIsTheAlternative() {
        assertThat(reader.read(Letters.excerpts("Remote, unsere Firma sitzt in Hamburg."), Remote.REMOTE, Kind.JOB))
                .isEmpty();
        assertThat(reader.read(Letters.excerpts("Entwickler, Berlin oder remote"), Remote.REMOTE, Kind.JOB))
                .extracting(Found::value)
                .containsExactly("Berlin");
    }

    private @Nullable String read(String body) {
        List<Found<String>> found = reader.read(Letters.excerpts(body), null, Kind.JOB);
        return found.isEmpty() ? null : found.stream().map(Found::value).collect(Collectors.joining("; "));
    }
}
