package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.message.Span;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the company one would work for. Names are gathered from the text, the subject, the signature, the headline and
 * the sender, each with what speaks for it; the agency that writes is never the employer.
 */
final class EmployerReader {
    private static final double LEGAL_FORM = 3;
    private static final double NAMED = 2;
    private static final double SEEKS = 2;
    private static final double ACTS = 0.5;
    private static final double ORDINARY_NOUN = -4;
    private static final double ADDRESS_ALONE = 2.5;
    private static final double INSTITUTION = 1.5;
    private static final double SIGNED = 2.5;
    private static final double SENDER = 3;
    private static final double DOMAIN = 2;
    private static final double SEEN_TWICE = 1;
    private static final double OF_THE_RECIPIENT = -5;
    private static final double STAFFING = -3;
    private static final double NO_NAME = -3;
    private static final double ENOUGH = 2.5;
    private static final double ENOUGH_FROM_AGENCY = 3;
    /** How many tokens after a name the verb may stand that says it looks for somebody. */
    private static final int VERB_WITHIN = 12;

    private static final int LONGEST_CLOSING = 5;
    private static final int CLOSING_LINES = 3;
    /** Few people's names have more words. */
    private static final int LONG_NAME = 4;

    /** The employer, if the message names it. */
    @Nullable
    Found<String> read(Letter letter, Recruiter recruiter) {
        var candidates = new ArrayList<Company>();
        String domain = letter.message().from().domain();
        gather(Passage.of(letter, Part.BODY), domain, candidates);
        gather(Passage.of(letter, Part.SUBJECT), domain, candidates);
        Company headline = Headline.of(letter).company();
        Company sender = sender(letter, domain);
        candidates.removeIf(company -> company.key().isEmpty() || (sender == null && isPerson(company, letter)));
        if (recruiter == Recruiter.AGENCY) {
            candidates.removeIf(company -> isFirm(company, headline, sender, letter));
            return best(candidates, ENOUGH_FROM_AGENCY);
        }
        if (headline != null) {
            double seen = seenIn(letter, headline) ? SEEN_TWICE : 0;
            merge(headline.plus(judgeName(headline, domain) + seen), candidates);
        }
        if (sender != null) {
            merge(sender, candidates);
        }
        Company address = address(letter);
        if (address != null && recruiter == Recruiter.IN_HOUSE) {
            merge(address, candidates);
        }
        return best(candidates, ENOUGH);
    }

    private static void gather(Passage passage, String domain, List<Company> candidates) {
        Text text = passage.text();
        Marks marks = NamePhrase.marks(text);
        int at = 0;
        while (at < text.size()) {
            if (!(passage.own(at) || passage.signature(at)) || marks.on("common", at) || !couldBegin(text, at)) {
                at++;
                continue;
            }
            int end = NamePhrase.end(text, marks, at, text.size());
            if (end > at) {
                double weight = weigh(passage, marks, at, end, domain);
                if (weight > 0) {
                    merge(Company.of(passage.found(text.written(at, end - 1), at, end - 1), weight), candidates);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean couldBegin(Text text, int token) {
        return text.shape(token).isWord()
                && !(text.gluedToPrevious(token) && token > 0 && text.shape(token - 1) != Shape.SYMBOL);
    }

    private static double weigh(Passage passage, Marks marks, int first, int end, String domain) {
        Text text = passage.text();
        double weight = 0;
        if (hasForm(marks, first, end)) {
            weight += LEGAL_FORM;
        }
        int before =
                first > 0 && isArticle(text, first - 1) && !marks.ends("before", first - 1) ? first - 2 : first - 1;
        if (marks.ends("before", before) || (before >= 0 && text.isSymbol(before, '@'))) {
            weight += NAMED;
        }
        if (marks.ends("recipient", before) || marks.ends("recipient", before - 1)) {
            weight += OF_THE_RECIPIENT;
        }
        if (marks.on("no-name", first - 1)) {
            weight += ORDINARY_NOUN;
        }
        if (beginsClause(text, first)) {
            weight += follows(text, marks, "seeks", end) ? SEEKS : follows(text, marks, "is", end) ? ACTS : 0;
        }
        if (end - first > 1 && onAny(marks, "house", first, end)) {
            weight += INSTITUTION;
        }
        if (signs(passage, first) || closes(passage, first, end)) {
            weight += SIGNED;
        }
        Company company = Company.of(passage.found(text.written(first, end - 1), first, end - 1), 0);
        return weight + judgeName(company, domain) + (weight > 0 && isKnownWord(passage, first, end) ? NO_NAME : 0);
    }

    /** What the name itself tells. */
    private static double judgeName(Company company, String domain) {
        double weight = RecruiterReader.findsStaff(company.name().value()) ? STAFFING : 0;
        return inDomain(company, domain) ? weight + DOMAIN : weight;
    }

    private static boolean inDomain(Company company, String domain) {
        for (String label : domain.split("[.-]")) {
            for (String word : company.key()) {
                if (word.length() >= 4
                        && (label.equals(word) || (label.length() > word.length() + 3 && label.startsWith(word)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasForm(Marks marks, int first, int end) {
        return end - first > 1 && marks.ends("form", end - 1);
    }

    /** Whether a clause begins here, an article aside: "Hallo Frau Y, die Lumenfabrik (Licht) sucht". */
    private static boolean beginsClause(Text text, int first) {
        int before = first > 0 && isArticle(text, first - 1) ? first - 2 : first - 1;
        return before < 0 || text.sentence(before) != text.sentence(first) || text.shape(before) == Shape.SYMBOL;
    }

    private static boolean follows(Text text, Marks marks, String verb, int end) {
        int last = Math.min(text.size(), end + VERB_WITHIN);
        for (int i = end; i < last && text.sentence(i) == text.sentence(end - 1); i++) {
            if (marks.on(verb, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words stand in the signature, below or beside the person's name: "Petra Kuhn, Blauwal Energie". */
    private static boolean signs(Passage passage, int first) {
        Text text = passage.text();
        int lineStart = lineStart(text, first);
        int lineBefore = lineStart == 0 ? 0 : lineStart(text, lineStart - 1);
        boolean belowTheName = lineBefore > 0 && passage.signature(lineBefore - 1);
        return passage.signature(first) && (first > lineStart || belowTheName);
    }

    private static int lineStart(Text text, int token) {
        int at = token;
        while (at > 0 && text.line(at - 1) == text.line(token)) {
            at--;
        }
        return at;
    }

    /** Whether the words close a letter: "Petra, Blauwal Energie" on one of its last lines. */
    private static boolean closes(Passage passage, int first, int end) {
        Text text = passage.text();
        boolean lineEnds = end == text.size() || text.line(end) != text.line(end - 1);
        int lineStart = lineStart(text, first);
        boolean afterName = first == lineStart
                || text.isSymbol(first - 1, ',')
                || text.isSymbol(first - 1, '|')
                || text.is(first - 1, "von");
        return passage.part() == Part.BODY
                && lineEnds
                && afterName
                && first - lineStart <= LONGEST_CLOSING
                && text.line(text.size() - 1) - text.line(first) <= CLOSING_LINES
                && first > lineStart;
    }

    private static boolean onAny(Marks marks, String name, int first, int end) {
        for (int i = first; i < end; i++) {
            if (marks.on(name, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnownWord(Passage passage, int first, int end) {
        for (Mention.Type type : Mention.Type.values()) {
            Mention mention = passage.mention(type, first);
            if (mention != null && mention.last() >= end - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(Text text, int token) {
        return text.is(token, "der")
                || text.is(token, "die")
                || text.is(token, "das")
                || text.is(token, "dem")
                || text.is(token, "den")
                || text.is(token, "the");
    }

    /** A sender that is no person: "Orbisgrid Talent Team", "Stadtwerke Ellerbach". */
    private static @Nullable Company sender(Letter letter, String domain) {
        Passage passage = Passage.ofSender(letter);
        Text name = passage.text();
        Marks titles = Headline.titles(name);
        Marks names = NamePhrase.marks(name);
        int from = 0;
        int to = name.size();
        while (from < to && (titles.on("title", from) || !name.shape(from).isWord())) {
            from++;
        }
        while (to > from && (titles.on("title", to - 1) || !name.shape(to - 1).isWord())) {
            to--;
        }
        boolean trimmed = (to - from < name.size() && !titles.on("doctor", 0))
                || spaces(letter.message().text(Part.SENDER)) >= LONG_NAME - 1;
        boolean house = onAny(names, "house", from, to) || onAny(names, "form", from, to);
        int end = NamePhrase.end(name, names, from, to);
        if (end <= from || !(trimmed || house || to - from == 1)) {
            return null;
        }
        Company company = Company.of(passage.found(name.written(from, end - 1), from, end - 1), SENDER);
        return company.plus(judgeName(company, domain));
    }

    private static long spaces(String name) {
        return name.chars().filter(c -> c == ' ').count();
    }

    /** The company of the sender's mail domain: "soelch-getriebe.de". */
    private static @Nullable Company address(Letter letter) {
        String domain = letter.message().from().domain();
        int end = domain.lastIndexOf('.');
        if (end <= 0) {
            return null;
        }
        String name = domain.substring(domain.lastIndexOf('.', end - 1) + 1, end);
        Marks marks = NamePhrase.marks(Text.of(name));
        if (marks.any("mailbox") || RecruiterReader.findsStaff(name)) {
            return null;
        }
        var words = new StringBuilder();
        for (String word : name.split("-")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word, 1, word.length());
            }
        }
        var where = new Span(Part.SENDER, 0, letter.message().text(Part.SENDER).length());
        return Company.of(new Found<>(words.toString(), where), ADDRESS_ALONE);
    }

    /** Whether the name is the sender's own: "Regards, Pooja". */
    private static boolean isPerson(Company company, Letter letter) {
        String sender = letter.message().text(Part.SENDER);
        return Company.of(new Found<>(sender, company.name().where()), 0).key().containsAll(company.key());
    }

    /** Whether text or subject name the company as well. */
    private static boolean seenIn(Letter letter, Company company) {
        for (Text text : List.of(letter.body(), letter.subject())) {
            for (int i = 0; i < text.size(); i++) {
                if (text.shape(i).isWord() && company.key().contains(text.word(i)) && NamePhrase.nameLike(text, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFirm(
            Company company, @Nullable Company headline, @Nullable Company sender, Letter letter) {
        return RecruiterReader.findsStaff(company.name().value())
                || (headline != null && headline.sharesWord(company))
                || (sender != null && sender.sharesWord(company))
                || inDomain(company, letter.message().from().domain());
    }

    private static void merge(Company company, List<Company> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            Company known = candidates.get(i);
            if (known.sameAs(company)) {
                Company better = known.weight() >= company.weight() ? known : company;
                candidates.set(i, better.plus(SEEN_TWICE));
                return;
            }
        }
        candidates.add(company);
    }

    private static @Nullable Found<String> best(List<Company> candidates, double enough) {
        Company best = null;
        for (Company company : candidates) {
            if (company.weight() >= enough && (best == null || company.weight() > best.weight())) {
                best = company;
            }
        }
        return best == null ? null : best.name();
    }
}
