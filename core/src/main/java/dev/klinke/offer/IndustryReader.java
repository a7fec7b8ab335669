package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.vocabulary.Industries;
import dev.klinke.vocabulary.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the industry of the employer: the first that the text, the subject or the sender's headline names. */
final class IndustryReader {
    private final Industries industries;

    IndustryReader(Industries industries) {
        this.industries = industries;
    }

    /** The industry as a plain English word or two, or null. */
    @Nullable
    Found<String> read(Letter letter) {
        for (Part part : List.of(Part.BODY, Part.SUBJECT, Part.HEADLINE)) {
            Passage passage = Passage.of(letter, part);
            for (Mention mention : passage.mentions()) {
                if (mention.type() == Mention.Type.INDUSTRY && passage.own(mention.first())) {
                    return passage.found(industries.name(mention.concept()), mention.first(), mention.last());
                }
            }
        }
        return null;
    }
}
