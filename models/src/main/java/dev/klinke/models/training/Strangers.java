package dev.klinke.models.training;

import dev.klinke.intake.MailReader;
import dev.klinke.kind.Kind;
import dev.klinke.kind.KindFinder;
import dev.klinke.kind.KindGuess;
import dev.klinke.letter.Letter;
import dev.klinke.letter.LetterOpener;
import dev.klinke.message.Message;
import dev.klinke.offer.Offer;
import dev.klinke.reading.Reading;
import dev.klinke.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the kinds found in a folder of real texts: mails (.eml), bodies alone (.txt), advertisements (.md). */
final class Strangers {
    private final LetterOpener opener = new LetterOpener(Vocabulary.shared());
    private final KindFinder finder;

    Strangers(KindFinder finder) {
        this.finder = finder;
    }

    /** A line of a table: how many there are, of which kinds, and how many are held for offers, and surely so. */
    String row(Path folder) throws IOException {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        int offers = 0;
        var sure = new ArrayList<String>();
        List<Path> files = files(folder);
        for (Path file : files) {
            Letter letter = opener.open(message(file));
            KindGuess guess = finder.guess(letter);
            kinds.merge(guess.likeliest(), 1, Integer::sum);
            offers += guess.likeliest().offersWork() ? 1 : 0;
            if (Reading.of(letter, guess, () -> Offer.NOTHING_STATED) instanceof Reading.Approach) {
                sure.add(String.valueOf(file.getFileName()));
            }
        }
        double all = Math.max(1, files.size());
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d (%.1f %%) | %d (%.1f %%) | %s |%n",
                folder.getFileName(),
                files.size(),
                offers,
                100 * offers / all,
                sure.size(),
                100 * sure.size() / all,
                kinds);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Message message(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".eml")) {
            return MailReader.ofTexts().read(Files.readAllBytes(file), name);
        }
        String text = Files.readString(file);
        return name.endsWith(".md") ? advertisement(text) : Message.of("", text);
    }

    /** An advertisement as a recruiter would mail it: its title the subject, its description in a letter's frame. */
    private static Message advertisement(String text) {
        String title = text.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .orElse("")
                .replace("# ", "");
        int description = text.indexOf("## Beschreibung");
        String body = description < 0 ? text : text.substring(text.indexOf('\n', description) + 1);
        return Message.of(title, "Guten Tag,\n\n" + body.replace("**", " ").strip() + "\n\nMit freundlichen Grüßen\n");
    }
}
