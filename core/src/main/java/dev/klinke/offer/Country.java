package dev.klinke.offer;

import dev.klinke.message.Sender;
import dev.klinke.vocabulary.Mention;
import dev.klinke.vocabulary.Places;
import java.util.List;
import java.util.Locale;

/** The country whose conventions hold for a letter: the currency of a bare "65k", the hours of a full week. */
final class Country {
    private static final int CODE = 2;

    private Country() {}

    /** ISO 3166-1 alpha-2 of the first place the letter names, else of the sender's domain; empty if neither tells. */
    static String of(List<Excerpt> excerpts, Places places, Sender sender) {
        for (Excerpt excerpt : excerpts) {
            for (Mention mention : excerpt.mentions(Mention.Type.PLACE)) {
                String country = places.place(mention.concept()).country();
                if (!country.isEmpty()) {
                    return country;
                }
            }
        }
        String top = sender.domain().substring(sender.domain().lastIndexOf('.') + 1);
        return top.length() == CODE ? top.toUpperCase(Locale.ROOT) : "";
    }
}
