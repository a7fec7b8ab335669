package dev.klinke.models.fitting;

import dev.klinke.match.Aspect;
import dev.klinke.match.Finding;
import dev.klinke.models.corpus.LabelledMessage;
import dev.klinke.profile.Profile;
import dev.klinke.profile.Profile.Seeking;
import dev.klinke.verdict.Verdict;
import java.util.List;
import java.util.Map;

/**
 * One offer for one person: what the criteria found, and what the person says.
 *
 * @param message the message with its labels
 * @param profileId whose judgement it is
 * @param profile what that person wants
 * @param wanted what she says
 * @param findings what each criterion found
 * @param sureness how sure it is that work is offered at all
 */
record JudgedOffer(
        LabelledMessage message,
        String profileId,
        Profile profile,
        Verdict wanted,
        Map<Aspect, Finding> findings,
        double sureness) {

    boolean passively() {
        return profile.seeking() == Seeking.PASSIVELY;
    }

    /** The reasons the person gave, as words of {@link Aspect}. */
    List<String> because() {
        LabelledMessage.Judgement judgement = message.judgements().get(profileId);
        return judgement == null ? List.of() : judgement.because();
    }

    /** How unwanted it is: spam 1, unsure a half, ham 0. */
    double unwanted() {
        return wanted.ordinal() / 2.0;
    }
}
