package dev.klinke.models.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keeps the corpora honest: variety is what counts, not messages multiplied. */
class NearDuplicatesTest {
    private static final Path CORPORA = Path.of("src/corpus");

    @Test
    void noMessageNearlyEqualsAnotherUnlessItIsListed() throws IOException {
        List<LabelledMessage> messages = Corpus.readAll(CORPORA);
        NearDuplicates duplicates = NearDuplicates.among(messages);
        Set<Set<String>> listed = listed();
        var unlisted = new HashSet<Set<String>>();
        for (LabelledMessage message : messages) {
            for (String other : duplicates.of(message.id())) {
                boolean known = listed.stream().anyMatch(group -> group.containsAll(Set.of(message.id(), other)));
                if (!known) {
                    unlisted.add(Set.of(message.id(), other));
                }
            }
        }
        assertThat(unlisted)
                .as("nearly equal messages; write anew, or list mailings in near-duplicates.txt")
                .isEmpty();
    }

    @Test
    void everyIdStandsForOneMessage() throws IOException {
        Map<String, String> writers = new HashMap<>();
        for (LabelledMessage message : Corpus.readAll(CORPORA)) {
            assertThat(writers.put(message.id(), message.writer()))
                    .as("%s in %s", message.id(), message.writer())
                    .isNull();
        }
    }

    /** Groups of ids: {@code 1: dev-en-041 dev-en-042}. */
    private static Set<Set<String>> listed() throws IOException {
        var groups = new HashSet<Set<String>>();
        try (var files = Files.walk(CORPORA)) {
            for (Path file :
                    files.filter(path -> path.endsWith("near-duplicates.txt")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    groups.add(
                            Set.of(line.substring(line.indexOf(':') + 1).strip().split("\\s+")));
                }
            }
        }
        return groups;
    }
}
