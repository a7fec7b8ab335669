package dev.klinke.offer;

import dev.klinke.kind.Kind;
import dev.klinke.letter.Letter;
import dev.klinke.vocabulary.Places;
import dev.klinke.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.List;

/** Reads what a message offers. Thread-safe. */
public final class OfferReader {
    private final RoleReader role = new RoleReader();
    private final SkillReader skills;
    private final IndustryReader industry;
    private final RecruiterReader recruiter = new RecruiterReader();
    private final EmployerReader employer = new EmployerReader();
    private final PersonalReader personal = new PersonalReader();
    private final CampaignReader campaign = new CampaignReader();
    private final ScamReader scam = new ScamReader();
    private final UrgencyReader urgency = new UrgencyReader();
    private final ContractReader contract = new ContractReader();
    private final WorkloadReader workload = new WorkloadReader();
    private final YearsReader years = new YearsReader();
    private final SeniorityReader seniority = new SeniorityReader();
    private final RemoteReader remote = new RemoteReader();
    private final SizeReader size = new SizeReader();
    private final PayReader pay = new PayReader();
    private final StartReader start;
    private final PlaceReader places;
    private final Places table;

    public OfferReader(Vocabulary vocabulary) {
        this(vocabulary, Clock.systemUTC());
    }

    /**
     * A reader with its own clock.
     *
     * @param clock tells the day for messages without a date, from which "zum 1. März" counts
     */
    public OfferReader(Vocabulary vocabulary, Clock clock) {
        table = vocabulary.places();
        start = new StartReader(clock);
        places = new PlaceReader(table);
        skills = new SkillReader(vocabulary.skills());
        industry = new IndustryReader(vocabulary.industries());
    }

    /**
     * Everything the message states of the work it offers.
     *
     * @param kind what the message was found to be; project and micro-work have contracts and pay of their own
     */
    public Offer read(Letter letter, Kind kind) {
        var offer = new OfferBuilder();
        List<Found<String>> roles = role.read(letter);
        offer.role(roles.isEmpty() ? null : roles.get(0));
        offer.alternatives(roles.stream().skip(1).toList());
        skills.read(letter, roles, offer);
        offer.industry(industry.read(letter));
        Recruiter sender = recruiter.read(letter);
        offer.recruiter(sender);
        offer.employer(employer.read(letter, sender));
        offer.concealed(recruiter.readConcealed(letter));
        List<Found<String>> signs = scam.read(letter);
        offer.scam(signs);
        offer.personal(signs.isEmpty() ? personal.read(letter) : null);
        offer.campaign(campaign.read(letter));
        offer.urgency(urgency.read(letter));
        List<Excerpt> excerpts = Excerpt.of(letter);
        String country = Country.of(excerpts, table, letter.message().from());
        RemoteReader.Presence presence = remote.read(excerpts, kind);
        offer.remote(presence.remote());
        offer.officeDays(presence.officeDays());
        offer.places(places.read(
                excerpts, presence.remote() == null ? null : presence.remote().value(), kind));
        offer.pay(pay.read(excerpts, country, kind));
        offer.contract(contract.read(excerpts, kind));
        offer.workload(workload.read(excerpts, country));
        offer.years(years.read(excerpts));
        offer.seniority(seniority.read(excerpts));
        offer.start(start.read(excerpts, letter.message().date()));
        offer.size(size.read(excerpts));
        return offer.build();
    }
}
