package dev.klinke.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the readers found. Not thread-safe. */
public final class OfferBuilder {
    private @Nullable Found<String> role;
    private List<Found<String>> alternatives = List.of();
    private List<Found<String>> skills = List.of();
    private List<Found<String>> niceToHave = List.of();
    private List<Found<String>> notNeeded = List.of();
    private @Nullable Found<Level> seniority;
    private @Nullable Found<Integer> years;
    private List<Found<String>> places = List.of();
    private @Nullable Found<Remote> remote;
    private @Nullable Found<Integer> officeDays;
    private @Nullable Found<Contract> contract;
    private @Nullable Found<Integer> workload;
    private @Nullable Found<Pay> pay;
    private @Nullable Found<String> employer;
    private @Nullable Found<String> concealed;
    private @Nullable Found<String> industry;
    private @Nullable Found<String> size;
    private @Nullable Found<Start> start;
    private @Nullable Found<String> personal;
    private @Nullable Found<String> campaign;
    private List<Found<String>> scam = List.of();
    private @Nullable Found<String> urgency;
    private Recruiter recruiter = Recruiter.UNKNOWN;
    private List<String> contradictory = List.of();

    /** Nothing stated yet. */
    public OfferBuilder() {}

    OfferBuilder(Offer from) {
        role = from.role();
        alternatives = from.alternatives();
        skills = from.skills();
        niceToHave = from.niceToHave();
        notNeeded = from.notNeeded();
        seniority = from.seniority();
        years = from.years();
        places = from.places();
        remote = from.remote();
        officeDays = from.officeDays();
        contract = from.contract();
        workload = from.workload();
        pay = from.pay();
        employer = from.employer();
        concealed = from.concealed();
        industry = from.industry();
        size = from.size();
        start = from.start();
        personal = from.personal();
        campaign = from.campaign();
        scam = from.scam();
        urgency = from.urgency();
        recruiter = from.recruiter();
        contradictory = from.contradictory();
    }

    public OfferBuilder role(@Nullable Found<String> role) {
        this.role = role;
        return this;
    }

    public OfferBuilder alternatives(List<Found<String>> alternatives) {
        this.alternatives = alternatives;
        return this;
    }

    public OfferBuilder skills(List<Found<String>> skills) {
        this.skills = skills;
        return this;
    }

    public OfferBuilder niceToHave(List<Found<String>> niceToHave) {
        this.niceToHave = niceToHave;
        return this;
    }

    public OfferBuilder notNeeded(List<Found<String>> notNeeded) {
        this.notNeeded = notNeeded;
        return this;
    }

    public OfferBuilder seniority(@Nullable Found<Level> seniority) {
        this.seniority = seniority;
        return this;
    }

    public OfferBuilder years(@Nullable Found<Integer> years) {
        this.years = years;
        return this;
    }

    public OfferBuilder places(List<Found<String>> places) {
        this.places = places;
        return this;
    }

    public OfferBuilder remote(@Nullable Found<Remote> remote) {
        this.remote = remote;
        return this;
    }

    public OfferBuilder officeDays(@Nullable Found<Integer> officeDays) {
        this.officeDays = officeDays;
        return this;
    }

    public OfferBuilder contract(@Nullable Found<Contract> contract) {
        this.contract = contract;
        return this;
    }

    public OfferBuilder workload(@Nullable Found<Integer> workload) {
        this.workload = workload;
        return this;
    }

    public OfferBuilder pay(@Nullable Found<Pay> pay) {
        this.pay = pay;
        return this;
    }

    public OfferBuilder employer(@Nullable Found<String> employer) {
        this.employer = employer;
        return this;
    }

    public OfferBuilder concealed(@Nullable Found<String> concealed) {
        this.concealed = concealed;
        return this;
    }

    public OfferBuilder industry(@Nullable Found<String> industry) {
        this.industry = industry;
        return this;
    }

    public OfferBuilder size(@Nullable Found<String> size) {
        this.size = size;
        return this;
    }

    public OfferBuilder start(@Nullable Found<Start> start) {
        this.start = start;
        return this;
    }

    public OfferBuilder personal(@Nullable Found<String> personal) {
        this.personal = personal;
        return this;
    }

    public OfferBuilder campaign(@Nullable Found<String> campaign) {
        this.campaign = campaign;
        return this;
    }

    public OfferBuilder scam(List<Found<String>> scam) {
        this.scam = scam;
        return this;
    }

    public OfferBuilder urgency(@Nullable Found<String> urgency) {
        this.urgency = urgency;
        return this;
    }

    public OfferBuilder recruiter(Recruiter recruiter) {
        this.recruiter = recruiter;
        return this;
    }

    public OfferBuilder contradictory(List<String> contradictory) {
        this.contradictory = contradictory;
        return this;
    }

    /** The offer as gathered. */
    public Offer build() {
        return new Offer(
                role,
                alternatives,
                skills,
                niceToHave,
                notNeeded,
                seniority,
                years,
                places,
                remote,
                officeDays,
                contract,
                workload,
                pay,
                employer,
                concealed,
                industry,
                size,
                start,
                personal,
                campaign,
                scam,
                urgency,
                recruiter,
                contradictory);
    }
}
