package dev.klinke.kind;

import dev.klinke.kind.Evidence.Group;
import dev.klinke.letter.Letter;
import dev.klinke.message.Part;

/** Gathers what speaks for the kind of a message. The same for training and use. Thread-safe. */
public final class EvidenceReader {
    private final CueReader cues = new CueReader();
    private final Senders senders = Senders.shared();

    /** All the evidence of a message. */
    public Evidence read(Letter letter) {
        var evidence = new Evidence();
        var words = new WordReader(evidence, letter.body());
        boolean onlyQuoted = letter.zones().ownWords() == 0;
        words.readOwn(token -> letter.zones().own(token) || onlyQuoted);
        new WordReader(evidence, letter.subject()).readAs(Group.SUBJECT, token -> true);
        words.readAs(Group.AROUND, token -> !letter.zones().own(token));
        var letters = new LetterSequences(evidence, Group.SENDER);
        letters.of("headline", letter.message().text(Part.HEADLINE));
        senders.read(letter.message(), letters);
        new StructureReader(letter, senders.typeOf(letter.message()), evidence).read();
        cues.read(letter, token -> letter.zones().own(token) || onlyQuoted, evidence);
        return evidence;
    }
}
