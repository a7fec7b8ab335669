package dev.klinke.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work a message offers: what is stated, each with its words; what is not stated is null or empty.
 *
 * @param role the offered role as a normal title without gender suffix; of several, the first
 * @param alternatives further roles offered in the same message
 * @param skills skills, tools, certificates and languages asked for or used in the work
 * @param niceToHave skills that are welcome but not asked for
 * @param notNeeded skills that are named as not needed
 * @param seniority the level, only where one is named
 * @param years years of experience asked for
 * @param places where the work is, normal city names; never where the agency sits
 * @param remote the presence rule
 * @param officeDays days a week to be present, where told
 * @param contract the form of contract
 * @param workload percent of full time, 1..100
 * @param pay as written
 * @param employer the company one would work for, where it is named
 * @param concealed the words that conceal the employer ("mein Mandant", "our client"), where there are some
 * @param industry a plain English word or two
 * @param size startup, small, medium or large, where told
 * @param start when the work begins
 * @param personal the detail that shows that somebody read this very person's profile
 * @param campaign the words that show mass mailing: open merge fields, worn-out openings
 * @param scam signs of a scheme, each a short key such as {@code parcel-forwarding}, {@code own-cost}
 * @param urgency words that press for an answer at once
 * @param recruiter on whose behalf it is written
 * @param contradictory fields for which the text states two things that cannot both hold, by the JSON name
 */
public record Offer(
        @Nullable Found<String> role,
        List<Found<String>> alternatives,
        List<Found<String>> skills,
        List<Found<String>> niceToHave,
        List<Found<String>> notNeeded,
        @Nullable Found<Level> seniority,
        @Nullable Found<Integer> years,
        List<Found<String>> places,
        @Nullable Found<Remote> remote,
        @Nullable Found<Integer> officeDays,
        @Nullable Found<Contract> contract,
        @Nullable Found<Integer> workload,
        @Nullable Found<Pay> pay,
        @Nullable Found<String> employer,
        @Nullable Found<String> concealed,
        @Nullable Found<String> industry,
        @Nullable Found<String> size,
        @Nullable Found<Start> start,
        @Nullable Found<String> personal,
        @Nullable Found<String> campaign,
        List<Found<String>> scam,
        @Nullable Found<String> urgency,
        Recruiter recruiter,
        List<String> contradictory) {

    /** An offer of which nothing is stated. */
    public static final Offer NOTHING_STATED = new OfferBuilder().build();

    public Offer {
        alternatives = List.copyOf(alternatives);
        skills = List.copyOf(skills);
        niceToHave = List.copyOf(niceToHave);
        notNeeded = List.copyOf(notNeeded);
        places = List.copyOf(places);
        scam = List.copyOf(scam);
        contradictory = List.copyOf(contradictory);
    }

    /** Starts from what this offer states. */
    public OfferBuilder toBuilder() {
        return new OfferBuilder(this);
    }
}
