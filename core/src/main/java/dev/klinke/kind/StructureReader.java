package dev.klinke.kind;

import dev.klinke.kind.Evidence.Group;
import dev.klinke.letter.Letter;
import dev.klinke.letter.Zone;
import dev.klinke.message.Part;
import dev.klinke.text.Shape;
import dev.klinke.text.Text;
import dev.klinke.text.WordSet;
import dev.klinke.vocabulary.Mention;

/** How a message is built: thread position, salutation, length, links, lists, questions, money, who is spoken of. */
final class StructureReader {
    private static final WordSet REPLY = WordSet.of("re aw antw antwort sv");
    private static final WordSet FORWARD = WordSet.of("wg fw fwd tr wtr");
    private static final WordSet TITLES = WordSet.of("herr herrn frau mr mrs ms miss mx dr prof");
    private static final WordSet NOBODY = WordSet.of(
            "damen bewerber bewerberin candidate applicant kunde kundin customer sir all zusammen mitglied team");
    private static final WordSet GREETINGS = WordSet.of(
            "hi hello hey hallo dear liebe lieber liebes sehr guten servus moin gruezi gruess good morning ciao hoi salue tach huhu");
    private static final WordSet MACHINES = WordSet.of(
            "noreply no donotreply robot mailrobot notification notifications notify alert alerts newsletter news service system autoreply automat support info");
    private static final WordSet MONEY = WordSet.of("€ $ £ eur euro euros chf usd gbp franken dollar pounds k");
    private static final WordSet ME = WordSet.of("ich mich mir mein meine meinen meinem i me my");
    private static final WordSet US = WordSet.of("wir uns unser unsere unseren unserem we us our");
    private static final WordSet FORMAL = WordSet.of("ihnen ihre ihrem ihren ihr");
    private static final WordSet FAMILIAR = WordSet.of("du dich dir dein deine deinen deinem deiner");

    private final Letter letter;
    private final Senders.Type sender;
    private final Evidence evidence;
    private final Text body;
    private int money;
    private int percent;
    private int questions;
    private int shouts;
    private int emoji;
    private int numbers;
    private int links;
    private int bullets;
    private int me;
    private int us;
    private int formal;
    private int familiar;
    private int lines;
    private int lastOwn = -1;
    private int firstOwn = -1;

    StructureReader(Letter letter, Senders.Type sender, Evidence evidence) {
        this.letter = letter;
        this.sender = sender;
        this.evidence = evidence;
        body = letter.body();
    }

    void read() {
        add("sender " + sender);
        add("platform " + letter.message().platform()
                + (letter.message().subject().isBlank() ? " no subject" : ""));
        add("language " + letter.language());
        machine();
        thread();
        countTokens();
        salutation();
        int words = letter.zones().ownWords();
        add("words " + log2(words));
        amount("money", money);
        amount("percent", percent);
        amount("questions", questions);
        amount("shouts", shouts);
        amount("emoji", emoji);
        amount("links", links);
        amount("bullets", bullets);
        share("numbers", numbers, words);
        share("me", me, words);
        share("us", us, words);
        add("address " + (formal > 0 ? "formal" : "") + (familiar > 0 ? "familiar" : ""));
        add("speaks " + (me > us ? "I" : us > me ? "we" : me == 0 ? "nobody" : "both"));
        if (lastOwn >= 0 && body.isSymbol(lastOwn, '?')) {
            add("ends with a question");
        }
        share("lines", lines, words);
        mentions();
    }

    private void machine() {
        String local = letter.message().from().localPart();
        Text words = Text.of(local);
        for (int token = 0; token < words.size(); token++) {
            if (MACHINES.contains(words, token)) {
                add("machine");
                return;
            }
        }
    }

    private void thread() {
        Text subject = letter.subject();
        boolean marked = subject.size() > 1 && subject.isSymbol(1, ':');
        if (letter.message().conversation().reply() || (marked && REPLY.contains(subject, 0))) {
            add("reply");
        }
        if (marked && FORWARD.contains(subject, 0)) {
            add("forward");
        }
    }

    private void countTokens() {
        boolean quoted = false;
        boolean signed = false;
        for (int token = 0; token < body.size(); token++) {
            Zone zone = letter.zones().of(token);
            quoted |= zone == Zone.QUOTE;
            signed |= zone == Zone.SIGNATURE;
            links += body.is(token, "http") || body.is(token, "https") ? 1 : 0;
            if (zone == Zone.OWN) {
                countOwn(token);
            }
        }
        if (quoted) {
            add("quotes");
        }
        if (signed) {
            add("signed");
        }
    }

    private void countOwn(int token) {
        firstOwn = firstOwn < 0 ? token : firstOwn;
        lastOwn = token;
        boolean lineBegins = token == 0 || body.line(token) != body.line(token - 1);
        lines += lineBegins ? 1 : 0;
        money += MONEY.contains(body, token) ? 1 : 0;
        me += ME.contains(body, token) ? 1 : 0;
        us += US.contains(body, token) ? 1 : 0;
        familiar += FAMILIAR.contains(body, token) ? 1 : 0;
        formal += body.shape(token) == Shape.CAPITALISED && !lineBegins && FORMAL.contains(body, token) ? 1 : 0;
        numbers += body.shape(token) == Shape.NUMBER ? 1 : 0;
        if (body.shape(token) != Shape.SYMBOL) {
            return;
        }
        char symbol = body.raw().charAt(body.start(token));
        switch (symbol) {
            case '?' -> questions++;
            case '!' -> shouts++;
            case '%' -> percent++;
            case '-', '*', '•', '·', '–', '+' -> bullets += lineBegins ? 1 : 0;
            default -> emoji += Character.isSurrogate(symbol) ? 1 : 0;
        }
    }

    private void salutation() {
        if (firstOwn < 0 || !GREETINGS.contains(body, firstOwn)) {
            add("no greeting");
            return;
        }
        add("greeting " + body.word(firstOwn));
        for (int token = firstOwn + 1; token < Math.min(body.size(), firstOwn + 5); token++) {
            if (TITLES.contains(body, token)) {
                add("greets by title");
                return;
            }
            if (NOBODY.contains(body, token)) {
                add("greets nobody");
                return;
            }
        }
        add("greets by first name");
    }

    private void mentions() {
        int[] found = new int[Mention.Type.values().length];
        for (Part part : new Part[] {Part.SUBJECT, Part.BODY}) {
            for (Mention mention : letter.mentions(part)) {
                boolean counts = part == Part.SUBJECT || letter.zones().own(mention.first());
                found[mention.type().ordinal()] += counts ? 1 : 0;
            }
        }
        for (Mention.Type type : Mention.Type.values()) {
            amount("mentions " + type, found[type.ordinal()]);
        }
    }

    /** None, one, two to three, four to seven ... */
    private void amount(String what, int count) {
        add(what + " " + log2(count));
    }

    /** How many of a hundred words, in coarse steps. */
    private void share(String what, int count, int words) {
        add(what + " share " + log2(count * 100 / Math.max(1, words)));
    }

    private void add(String feature) {
        evidence.add(Group.CUES, Text.hashOf(feature));
    }

    private static int log2(int count) {
        return 32 - Integer.numberOfLeadingZeros(count);
    }
}
