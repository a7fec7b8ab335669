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
 */
public record Case(Letter letter, Approach approach, Profile profile) {
    /** What is offered. */
    Offer offer() {
        return approach.offer();
    }
}
