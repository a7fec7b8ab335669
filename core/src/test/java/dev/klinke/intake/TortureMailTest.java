package dev.klinke.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other parsers' collections of broken mail, where they are at hand: {@code -Dklinke.torture=FOLDER} names the folder of
 * .eml and .msg files.
 */
@EnabledIfSystemProperty(named = "klinke.torture", matches = ".+")
class TortureMailTest {
    static Stream<Path> mails() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("klinke.torture", ".")))) {
            return files.filter(file -> file.toString().matches(".*\\.(eml|msg)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0} is read")
    @MethodSource("mails")
    void read(Path mail) throws IOException {
        byte[] bytes = Files.readAllBytes(mail);
        assertThatCode(() -> MailReader.ofTexts().read(bytes, "x")).doesNotThrowAnyException();
    }
}
