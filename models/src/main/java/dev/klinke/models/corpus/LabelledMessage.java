package dev.klinke.models.corpus;

import dev.klinke.kind.Kind;
import dev.klinke.message.Message;
import dev.klinke.offer.Offer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message with what a person says of it.
 *
 * @param writer the folder it comes from
 * @param language {@code de} or {@code en}
 * @param offer the offer it makes, as labelled, its spans empty; null for kinds that offer no work
 * @param personal whether it shows that its sender read this very person's profile
 * @param judgements what owners of profiles would say, by the profile's id
 */
public record LabelledMessage(
        String writer,
        Message message,
        String language,
        Kind kind,
        @Nullable Offer offer,
        boolean personal,
        Map<String, Judgement> judgements) {

    /** The message's id in its corpus. */
    public String id() {
        return message.id();
    }

    /**
     * What one person says of the message.
     *
     * @param verdict ham, unsure or spam
     * @param because the main reasons, as the words of {@code dev.klinke.match.Aspect}
     */
    public record Judgement(String verdict, List<String> because) {}
}
