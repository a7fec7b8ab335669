package dev.klinke.offer;

import static dev.klinke.offer.Letters.letter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillReaderTest {
    private static Offer read(String body) {
        var offer = new OfferBuilder();
        var letter = letter(body);
        new SkillReader(Vocabulary.shared().skills()).read(letter, new RoleReader().read(letter), offer);
        return offer.build();
    }

    private static List<String> values(List<Found<String>> found) {
        return found.stream().map(Found::value).toList();
    }

    @Test
    void askedFor() {
        assertThat(values(read("Wir suchen eine Teamassistenz. Sie beherrschen MS Office und SAP.")
                        .skills()))
                .containsExactly("MS Office", "SAP");
        assertThat(values(
                        read("We need a developer with Python and Kubernetes.").skills()))
                .containsExactly("Python", "Kubernetes");
    }

    @Test
    void notNeeded() {
        Offer offer = read("Gesucht: Teamassistenz. MS Office genügt, kein SAP nötig.");
        assertThat(values(offer.skills())).containsExactly("MS Office");
        assertThat(values(offer.notNeeded())).containsExactly("SAP");
    }

    @Test
    void niceToHave() {
        Offer offer = read("We need a developer with Python, Kubernetes would be a plus.");
        assertThat(values(offer.skills())).containsExactly("Python");
        assertThat(values(offer.niceToHave())).containsExactly("Kubernetes");
    }

    @Test
    void notOfTheRecipientsProfile() {
        assertThat(values(read("Ihr Profil mit Python passt. Wir suchen eine Teamassistenz.")
                        .skills()))
                .isEmpty();
    }

    @Test
    void unknownNamesInAListOfTools() {
        assertThat(values(read("We need a tester (TypeScript, Flurbix, Playwright).")
                        .skills()))
                .containsExactly("TypeScript", "Flurbix", "Playwright");
        assertThat(values(read("We need a tester with TypeScript, Flurbix will train you.")
                        .skills()))
                .containsExactly("TypeScript");
    }

    @Test
    void languages() {
        assertThat(values(read("Wir suchen eine Teamassistenz. Gutes Englisch ist nötig.")
                        .skills()))
                .containsExactly("Englisch");
    }
}
