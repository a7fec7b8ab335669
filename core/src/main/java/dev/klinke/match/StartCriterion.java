package dev.klinke.match;

import dev.klinke.offer.Found;
import dev.klinke.offer.Start;
import dev.klinke.profile.Profile.Seeking;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Is the start possible? A profile has no wish for it; a start that lies in the past or presses is a doubt. */
final class StartCriterion implements Criterion {
    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Finding weigh(Case matter) {
        Found<Start> start = matter.offer().start();
        Instant sent = matter.letter().message().date();
        if (start != null && start.value().month() != null && sent != null) {
            YearMonth month = start.value().month();
            if (month.isBefore(YearMonth.from(sent.atZone(ZoneOffset.UTC)))) {
                return Reasons.clashes(1, "start.past", start, month.toString());
            }
        }
        Found<String> urgency = matter.offer().urgency();
        if (urgency != null) {
            return Reasons.clashes(1, "start.pressing", urgency);
        }
        boolean atOnce = start != null && start.value().month() == null;
        if (atOnce && matter.profile().seeking() == Seeking.PASSIVELY) {
            return Reasons.clashes(1, "start.at-once", start);
        }
        return Finding.SILENT;
    }
}
