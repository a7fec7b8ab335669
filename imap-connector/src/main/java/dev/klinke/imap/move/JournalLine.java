package dev.klinke.imap.move;

import dev.klinke.imap.move.Journal.Done;
import dev.klinke.imap.move.Journal.Wanted;
import dev.klinke.imap.move.Outcome.What;
import dev.klinke.imap.move.Plan.Deal;
import dev.klinke.text.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal, one of three:
 *
 * <pre>
 * {"plan":"batch","run":..,"at":..,"deal":"move","from":..,"from-validity":..,"to":..,...,"messages":[[uid,"identity","sender"],..]}
 * {"end":"batch","done":[[uid,new uid],..],"copied":[..],"left":[[uid,0],..],"gone":[..]}
 * {"wanted":"identity","sender":..,"at":..}
 * </pre>
 *
 * @param end the batch that ended
 * @param done what became of its messages
 */
record JournalLine(@Nullable Plan plan, @Nullable String end, List<Done> done, @Nullable Wanted wanted) {

    static Map<String, @Nullable Object> of(Plan plan) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("plan", plan.batch());
        line.put("run", plan.run());
        line.put("at", plan.at().toString());
        line.put("deal", plan.deal().word());
        line.put("from", plan.from());
        line.put("from-validity", plan.fromValidity());
        line.put("to", plan.to());
        line.put("to-validity", plan.toValidity());
        line.put("to-next", plan.toNext());
        line.put("keyword", plan.keyword());
        line.put("flagged", plan.flagged());
        line.put(
                "messages",
                plan.items().stream()
                        .map(item -> List.<Object>of(item.uid(), item.identity(), item.sender()))
                        .toList());
        return line;
    }

    static Map<String, @Nullable Object> of(Plan plan, Collection<Outcome> outcomes) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("end", plan.batch());
        for (What what : What.values()) {
            List<List<Long>> pairs = outcomes.stream()
                    .filter(outcome -> outcome.what() == what)
                    .map(outcome -> List.of(outcome.item().uid(), outcome.newUid()))
                    .toList();
            if (!pairs.isEmpty()) {
                line.put(what.name().toLowerCase(Locale.ROOT), pairs);
            }
        }
        return line;
    }

    static Map<String, @Nullable Object> of(Wanted wanted) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("wanted", wanted.identity());
        line.put("sender", wanted.sender());
        line.put("at", wanted.at().toString());
        return line;
    }

    /**
     * Reads a line.
     *
     * @param open the plans whose end is not yet told
     * @throws IllegalArgumentException if it is none of the three
     */
    static JournalLine parse(String line, Map<String, Plan> open) {
        Map<String, @Nullable Object> object = Json.parseObject(line);
        try {
            if (object.containsKey("plan")) {
                return new JournalLine(plan(object), null, List.of(), null);
            }
            if (object.containsKey("wanted")) {
                var wanted =
                        new Wanted(text(object, "wanted"), text(object, "sender"), Instant.parse(text(object, "at")));
                return new JournalLine(null, null, List.of(), wanted);
            }
            String batch = text(object, "end");
            Plan plan = open.get(batch);
            return new JournalLine(null, batch, plan == null ? List.of() : ends(plan, object), null);
        } catch (ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException("not a line of this journal", e);
        }
    }

    private static Plan plan(Map<String, @Nullable Object> object) {
        var items = new ArrayList<Item>();
        for (Object message : list(object, "messages")) {
            var fields = (List<?>) message;
            items.add(new Item(((Number) fields.get(0)).longValue(), (String) fields.get(1), (String) fields.get(2)));
        }
        return new Plan(
                text(object, "plan"),
                text(object, "run"),
                Instant.parse(text(object, "at")),
                Deal.valueOf(text(object, "deal").toUpperCase(Locale.ROOT)),
                text(object, "from"),
                number(object, "from-validity"),
                (String) object.get("to"),
                number(object, "to-validity"),
                number(object, "to-next"),
                (String) object.get("keyword"),
                Boolean.TRUE.equals(object.get("flagged")),
                items);
    }

    private static List<Done> ends(Plan plan, Map<String, @Nullable Object> object) {
        var items = new LinkedHashMap<Long, Item>();
        plan.items().forEach(item -> items.put(item.uid(), item));
        var ends = new ArrayList<Done>();
        for (What what : What.values()) {
            for (Object pair : list(object, what.name().toLowerCase(Locale.ROOT))) {
                var numbers = (List<?>) pair;
                Item item = items.get(((Number) numbers.get(0)).longValue());
                if (item != null) {
                    ends.add(new Done(plan, new Outcome(item, what, ((Number) numbers.get(1)).longValue())));
                }
            }
        }
        return ends;
    }

    private static List<?> list(Map<String, @Nullable Object> object, String key) {
        return object.get(key) instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<String, @Nullable Object> object, String key) {
        if (object.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("\"" + key + "\" is missing");
    }

    private static long number(Map<String, @Nullable Object> object, String key) {
        return object.get(key) instanceof Number number ? number.longValue() : 0;
    }
}
