package dev.klinke.offer;

import dev.klinke.letter.Letter;
import dev.klinke.message.Part;
import dev.klinke.message.Span;
import dev.klinke.text.Phrases;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.vocabulary.Mention;
import dev.klinke.vocabulary.Skill;
import dev.klinke.vocabulary.Skills;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the skills, tools, certificates and languages of the work, and tells those that are welcome and those that are
 * not needed from those that are asked for.
 */
final class SkillReader {
    private static final Phrases CUES = Phrases.beside(SkillReader.class, "skills.txt");
    /** Types whose names are everyday words as well. */
    private static final Set<String> BROAD = Set.of("activity", "knowledge", "method");
    /** How many words before a skill a "no" or "your profile" may stand. */
    private static final int BEFORE = 4;
    /** With fewer capitals than one in so many words a text is written small. */
    private static final int CAPITALS_ONE_IN = 12;

    private final Skills skills;

    SkillReader(Skills skills) {
        this.skills = skills;
    }

    /** How a skill stands in an offer. */
    private enum Standing {
        ASKED,
        NICE,
        NOT_NEEDED,
        /** It is not the offer's matter. */
        ELSEWHERE
    }

    /** Skills sorted by how they stand; each counts as it stands first. */
    private static final class Sorted {
        final List<Found<String>> asked = new ArrayList<>();
        final List<Found<String>> nice = new ArrayList<>();
        final List<Found<String>> notNeeded = new ArrayList<>();
        private final Set<String> known = new HashSet<>();

        void put(String key, Found<String> skill, Standing standing) {
            if (standing == Standing.ELSEWHERE || !known.add(key)) {
                return;
            }
            switch (standing) {
                case ASKED -> asked.add(skill);
                case NICE -> nice.add(skill);
                default -> notNeeded.add(skill);
            }
        }
    }

    /** Puts the skills into the offer, given the roles read before. */
    void read(Letter letter, List<Found<String>> roles, OfferBuilder into) {
        var found = new Sorted();
        read(Passage.of(letter, Part.BODY), roles, found);
        read(Passage.of(letter, Part.SUBJECT), roles, found);
        if (found.asked.isEmpty()) {
            read(Passage.of(letter, Part.ATTACHMENT), roles, found);
        }
        into.skills(found.asked).niceToHave(found.nice).notNeeded(found.notNeeded);
    }

    private void read(Passage passage, List<Found<String>> roles, Sorted found) {
        Text text = passage.text();
        Marks cues = new Marks(CUES, text);
        boolean small = writtenSmall(text);
        int from = firstOfRole(passage, roles);
        for (Mention mention : passage.mentions()) {
            if (mention.type() != Mention.Type.SKILL || !passage.own(mention.first())) {
                continue;
            }
            Skill skill = skills.skill(mention.concept());
            if (!meant(passage, cues, mention, skill, small)
                    || (BROAD.contains(skill.type()) && (mention.first() < from || inRole(passage, mention, roles)))) {
                continue;
            }
            Standing standing = standing(text, cues, mention.first(), mention.last());
            found.put(skill.id(), passage.found(name(text, mention, skill), mention.first(), mention.last()), standing);
            if (!BROAD.contains(skill.type()) && standing != Standing.ELSEWHERE) {
                for (SkillList.Item item : SkillList.beside(passage, mention)) {
                    found.put(
                            text.written(item.first(), item.last()),
                            passage.quoted(item.first(), item.last()),
                            standing(text, cues, item.first(), item.last()));
                }
            }
        }
    }

    /** The skill as ads write it: as here, if that spelling is known to mean it, else its usual name. */
    private String name(Text text, Mention mention, Skill skill) {
        String written = text.written(mention.first(), mention.last());
        Skill meant = skills.find(written);
        boolean sure = meant != null && meant.id().equals(skill.id());
        return sure && !skill.type().equals("language")
                ? written
                : skill.names().get(0);
    }

    /** Whether the words name the skill, rather than a place, an industry, a job or an everyday word. */
    private static boolean meant(Passage passage, Marks cues, Mention mention, Skill skill, boolean small) {
        Text text = passage.text();
        if (skill.type().equals("soft") || passage.mention(Mention.Type.PLACE, mention.first()) != null) {
            return false;
        }
        if (cues.begins("everyday", mention.first()) && cues.ends("everyday", mention.last())) {
            return false;
        }
        if (BROAD.contains(skill.type())) {
            Mention job = passage.mention(Mention.Type.OCCUPATION, mention.first());
            return passage.part() != Part.SUBJECT
                    && (job == null || job.last() - job.first() == mention.last() - mention.first())
                    && passage.mention(Mention.Type.INDUSTRY, mention.first()) == null;
        }
        if (inflectedAcronym(text, mention, skill)) {
            return false;
        }
        return skill.type().equals("language")
                || small
                || (NamePhrase.nameLike(text, mention.first()) && text.shape(mention.last()) != Shape.LOWER)
                || (mention.last() > mention.first() && text.shape(mention.first() + 1) != Shape.LOWER)
                || text.shape(mention.last()) == Shape.MIXED
                || text.shape(mention.last()) == Shape.UPPER;
    }

    /** Whether "Leeds" is taken for the plural of the standard "LEED". */
    private static boolean inflectedAcronym(Text text, Mention mention, Skill skill) {
        String written = text.written(mention.first(), mention.last());
        return skill.type().equals("standard")
                && mention.first() == mention.last()
                && text.shape(mention.first()) == Shape.CAPITALISED
                && skill.names().stream().noneMatch(written::equalsIgnoreCase);
    }

    private static boolean inRole(Passage passage, Mention mention, List<Found<String>> roles) {
        Span span = passage.span(mention.first(), mention.last());
        for (Found<String> role : roles) {
            if (role.where().part() == span.part()
                    && role.where().from() <= span.from()
                    && span.to() <= role.where().to()) {
                return true;
            }
        }
        return false;
    }

    /** Before the role is named a message speaks of other things. */
    private static int firstOfRole(Passage passage, List<Found<String>> roles) {
        boolean here = !roles.isEmpty() && roles.get(0).where().part() == passage.part();
        return here ? passage.text().tokenAt(roles.get(0).where().from()) : 0;
    }

    /** Whether the sender writes without capitals, so that their lack tells nothing. */
    private static boolean writtenSmall(Text text) {
        int capitals = 0;
        int words = 0;
        for (int i = 0; i < text.size(); i++) {
            capitals += text.shape(i) == Shape.CAPITALISED ? 1 : 0;
            words += text.shape(i).isWord() ? 1 : 0;
        }
        return capitals * CAPITALS_ONE_IN < words;
    }

    private static Standing standing(Text text, Marks cues, int first, int last) {
        for (int i = first - 1; i >= 0 && i >= first - BEFORE && text.sentence(i) == text.sentence(first); i--) {
            if (cues.ends("none", i)) {
                return Standing.NOT_NEEDED;
            }
            if (cues.ends("other", i)) {
                return Standing.ELSEWHERE;
            }
            if (endsClause(text, i)) {
                break;
            }
        }
        int to = clauseEnd(text, last);
        for (int i = last + 1; i < Math.min(to, last + 1 + BEFORE); i++) {
            if (cues.begins("unneeded", i)) {
                return Standing.NOT_NEEDED;
            }
            if (i == last + 1 && cues.begins("aside", i)) {
                return Standing.ELSEWHERE;
            }
        }
        for (int i = clauseStart(text, first); i < to; i++) {
            if (cues.begins("nice", i)) {
                return Standing.NICE;
            }
        }
        return Standing.ASKED;
    }

    private static int clauseStart(Text text, int token) {
        int at = token;
        while (at > 0 && text.sentence(at - 1) == text.sentence(token) && !endsClause(text, at - 1)) {
            at--;
        }
        return at;
    }

    private static int clauseEnd(Text text, int token) {
        int at = token + 1;
        while (at < text.size() && text.sentence(at) == text.sentence(token) && !endsClause(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean endsClause(Text text, int token) {
        return text.isSymbol(token, ';')
                || text.isSymbol(token, '.')
                || text.isSymbol(token, ',')
                || text.isSymbol(token, '(')
                || text.isSymbol(token, ')');
    }
}
