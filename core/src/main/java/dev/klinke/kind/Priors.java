package dev.klinke.kind;

import dev.klinke.letter.Letter;
import dev.klinke.message.Headers;
import dev.klinke.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a word is read, and outweighs the words: machines that only ever send digests, notices or mail on
 * one's own application, header fields that say what a mail is, discussion lists, and words that are all quoted. Immutable.
 */
public final class Priors {
    /** How much of the likelihood that speaks against what is known is left. */
    private static final double DOUBT = 0.02;

    private final Senders senders = Senders.shared();

    /** The guess by the words, corrected by what is known. */
    public KindGuess weigh(Letter letter, KindGuess byWords) {
        Kind known = known(letter.message());
        if (known != null) {
            return lean(byWords, known);
        }
        boolean onlyQuoted = letter.zones().ownWords() == 0 && letter.body().size() > 0;
        boolean discussion = letter.message().headers().has("List-Post");
        if (onlyQuoted || discussion) {
            return undecided(byWords);
        }
        return byWords;
    }

    private @Nullable Kind known(Message message) {
        Kind byHeader = byHeader(message.headers());
        if (byHeader != null) {
            return byHeader;
        }
        return switch (senders.typeOf(message)) {
            case ALERT -> Kind.ALERT;
            case NOTICE -> Kind.NOTICE;
            case APPLICANTS, APPLYING -> Kind.APPLICATION;
            case MEMBER, INVITATION, BOARD, FREEMAIL, UNKNOWN -> null;
        };
    }

    private static @Nullable Kind byHeader(Headers headers) {
        if ("SAVEDSEARCH".equalsIgnoreCase(headers.get("X-LinkedIn-Class"))) {
            return Kind.ALERT;
        }
        String template = headers.get("X-LinkedIn-Template");
        if (template == null) {
            return null;
        }
        if (template.startsWith("email_job_alert")) {
            return Kind.ALERT;
        }
        return template.startsWith("email_application")
                        || template.startsWith("email_jobs_")
                        || template.startsWith("jobs_applicant")
                ? Kind.APPLICATION
                : null;
    }

    /** The known kind, or another that offers no work if the words speak strongly for it. */
    private static KindGuess lean(KindGuess byWords, Kind known) {
        double[] likelihoods = new double[Kind.values().length];
        double sum = 0;
        for (Kind kind : Kind.values()) {
            double likelihood = byWords.of(kind) * (kind.offersWork() ? DOUBT : kind == known ? 1 : 0.3);
            likelihoods[kind.ordinal()] = likelihood + (kind == known ? 0.3 : 0);
            sum += likelihoods[kind.ordinal()];
        }
        for (int kind = 0; kind < likelihoods.length; kind++) {
            likelihoods[kind] /= sum;
        }
        return new KindGuess(likelihoods);
    }

    /** Who writes nothing himself, or writes to a discussion list (RFC 2369), offers this reader nothing for sure. */
    private static KindGuess undecided(KindGuess byWords) {
        double work = byWords.offersWork();
        double capped = Math.min(work, 0.6);
        double[] likelihoods = new double[Kind.values().length];
        for (Kind kind : Kind.values()) {
            double share = kind.offersWork() ? capped / Math.max(work, 1e-9) : (1 - capped) / Math.max(1 - work, 1e-9);
            likelihoods[kind.ordinal()] = byWords.of(kind) * share;
        }
        return new KindGuess(likelihoods);
    }
}
