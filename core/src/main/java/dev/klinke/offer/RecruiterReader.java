package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.text.Phrases;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads on whose behalf a message is written: for a client, or for the company where one would work. */
final class RecruiterReader {
    private static final Phrases TABLE = Phrases.beside(RecruiterReader.class, "recruiters.txt");
    private static final WordSet INDEFINITE = WordSet.of("ein eine einen einem einer eines a an one");
    private static final WordSet BEFORE_STRANGER = WordSet.of(
            "for with at by to fuer bei beim von mit in sucht suchen benoetigt braucht besetzt im help helping represent");
    private static final double CLIENT = 2;
    private static final double STRANGER = 2;
    private static final double TITLE = 1;
    private static final double DOMAIN = 2;
    private static final double OWN = 1;
    private static final double HOUSE = 1;
    private static final double EMPLOYED = 3;
    private static final int MOST_HITS = 2;
    /** How many words may stand between "a" and "manufacturer". */
    private static final int DESCRIBED_WITHIN = 6;

    /** Parts of a domain's name that tell a staffing firm; looked for inside of compounds as well. */
    private final List<String> domainParts = WordList.column(RecruiterReader.class, "recruiters.txt", "domain");
    /** Words for companies, looked for at the end of compounds as well. */
    private final List<String> companyWords = WordList.column(RecruiterReader.class, "recruiters.txt", "stranger");

    /** On whose behalf; unknown if little speaks for either. */
    Recruiter read(Letter letter) {
        Headline sender = Headline.of(letter);
        Company company = sender.company();
        if (company != null && findsStaff(company.name().value())) {
            return Recruiter.AGENCY;
        }
        Passage body = Passage.of(letter, Part.BODY);
        var hits = new PhraseHits(TABLE, body);
        double agency = CLIENT * Math.min(MOST_HITS, hits.of("client").size())
                - OWN * Math.min(MOST_HITS, hits.of("own").size());
        var headline = new Marks(TABLE, letter.text(Part.HEADLINE));
        boolean recruits = headline.any("title");
        agency += recruits ? TITLE : 0;
        agency -= company == null ? 0 : sender.sure() && !recruits ? EMPLOYED : HOUSE;
        agency += company == null && headline.any("firm") ? TITLE : 0;
        agency += stranger(body) == null ? 0 : STRANGER;
        agency += staffingDomain(letter.message().from().domain()) ? DOMAIN : 0;
        agency += findsStaff(letter.message().text(Part.SENDER)) ? TITLE : 0;
        return agency >= CLIENT ? Recruiter.AGENCY : agency <= -OWN ? Recruiter.IN_HOUSE : Recruiter.UNKNOWN;
    }

    /** The words that conceal for whom one would work: "unser Mandant", "a listed manufacturer"; null if none do. */
    @Nullable
    Found<String> readConcealed(Letter letter) {
        for (Part part : List.of(Part.BODY, Part.SUBJECT)) {
            Passage passage = Passage.of(letter, part);
            PhraseHits.Hit hit = new PhraseHits(TABLE, passage).first("client");
            if (hit != null) {
                return passage.found(passage.text().written(hit.first(), hit.last()), hit.first(), hit.last());
            }
            Found<String> stranger = stranger(passage);
            if (stranger != null) {
                return stranger;
            }
        }
        return null;
    }

    /** Whether a company's name tells that it finds staff for others. */
    static boolean findsStaff(String name) {
        return new Marks(TABLE, Text.of(name)).any("firm");
    }

    private @Nullable Found<String> stranger(Passage passage) {
        Text text = passage.text();
        var marks = new Marks(TABLE, text);
        for (int i = 0; i < text.size(); i++) {
            if (passage.own(i)
                    && INDEFINITE.contains(text, i)
                    && !marks.on("not-stranger", i)
                    && (i == 0 || text.sentence(i - 1) != text.sentence(i) || BEFORE_STRANGER.contains(text, i - 1))) {
                int company = companyWithin(text, marks, i + 1);
                if (company > 0) {
                    return passage.quoted(i, company);
                }
            }
        }
        return null;
    }

    private int companyWithin(Text text, Marks marks, int from) {
        for (int i = from; i < Math.min(text.size(), from + DESCRIBED_WITHIN); i++) {
            if (text.sentence(i) != text.sentence(from) || text.isSymbol(i, ',')) {
                return -1;
            }
            if (marks.on("stranger", i) || (text.end(i) - text.start(i) > 9 && endsWithCompany(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsWithCompany(Text text, int token) {
        for (String word : companyWords) {
            if (word.length() >= 5 && text.endsWith(token, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean staffingDomain(String domain) {
        for (String part : domainParts) {
            if (domain.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
