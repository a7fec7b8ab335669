package dev.klinke.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.Klinke;
import dev.klinke.message.Message;
import dev.klinke.profile.Profile;
import dev.klinke.profile.ProfileFile;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path THIS = Path.of("src/test/java/dev/klinke/cli/ReadmeTest.java");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the lines of Java do what the README says")
    void java() throws IOException {
        String subject = "Personal Assistant in Frankfurt";
        String body = "Hallo Frau Beispiel, mein Mandant sucht ab sofort eine Personal Assistant in Frankfurt am Main,"
                + " Vollzeit, unbefristet, 60.000 bis 70.000 Euro. Haben Sie Interesse an dieser Stelle?";
        Path file =
                Files.writeString(folder.resolve("jana.yaml"), "seeking: no\nplaces: {home: Köln, within_km: 30}\n");
        // README
        Profile profile = ProfileFile.read(file);
        Klinke klinke = Klinke.with(profile).build();
        Assessment assessment = klinke.assess(Message.of(subject, body));
        if (assessment.verdict() == Verdict.SPAM) {
            assessment.weighed().forEach(System.out::println);
        }
        // README
        assertThat(assessment.verdict()).isEqualTo(Verdict.SPAM);
    }

    @Test
    @DisplayName("and are the very lines that stand in it")
    void theSameLines() throws IOException {
        assertThat(between("// README\n", "// README", Files.readString(THIS)))
                .isEqualTo(between("```java\n", "```", Files.readString(Path.of("../README.md"))));
    }

    private static String between(String start, String end, String text) {
        Matcher matcher = Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).strip().replaceAll("(?m)^ +", "");
    }
}
