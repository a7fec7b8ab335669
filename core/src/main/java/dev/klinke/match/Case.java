package dev.klinke.match;

import dev.klinke.letter.Letter;
import dev.klinke.offer.Offer;
import dev.klinke.profile.Profile;
import dev.klinke.reading.Reading.Approach;

/**
 * What is to be weighed: an approach, the letter it came in, and the person it came to.
 *
 * @param letter the message, prepared for reading
 * @param approach what was read from it
 * @param profile what the person wants
 * @param oneOfSeveral whether the offer is a further one of a message with several, of which little is sure
 */
public record Case(Letter letter, Approach approach, Profile profile, boolean oneOfSeveral) {
    /** What is offered. */
    Offer offer() {
        return approach.offer();
    }
}
