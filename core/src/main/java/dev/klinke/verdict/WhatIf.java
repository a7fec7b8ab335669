package dev.klinke.verdict;

import dev.klinke.kind.Known;
import dev.klinke.profile.Profile;
import dev.klinke.profile.ProfileChange;
import dev.klinke.reading.Understood;
import dev.klinke.vocabulary.Vocabulary;

/**
 * How a verdict would change if one line of the profile were another.
 *
 * @param change as it was asked: {@code places.within_km=60}
 * @param before the judgement by the profile as it is
 * @param after the judgement by the changed profile
 */
public record WhatIf(String change, Assessment before, Assessment after) {
    /**
     * Judges a message by a profile and by the changed profile.
     *
     * @throws dev.klinke.profile.InvalidProfileException if there is no such line, or the value is not of its kind
     */
    public static WhatIf of(String change, Profile profile, Known known, Vocabulary vocabulary, Understood message) {
        Profile changed = ProfileChange.apply(profile, change);
        return new WhatIf(
                change,
                new Judge(profile, known, vocabulary).judge(message.letter(), message.reading()),
                new Judge(changed, known, vocabulary).judge(message.letter(), message.reading()));
    }
}
