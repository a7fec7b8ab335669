package dev.klinke.models.corpus;

import dev.klinke.intake.JsonMessages;
import dev.klinke.kind.Kind;
import dev.klinke.message.Message;
import dev.klinke.message.Part;
import dev.klinke.message.Span;
import dev.klinke.offer.Contract;
import dev.klinke.offer.Found;
import dev.klinke.offer.Level;
import dev.klinke.offer.Offer;
import dev.klinke.offer.OfferBuilder;
import dev.klinke.offer.Pay;
import dev.klinke.offer.Remote;
import dev.klinke.offer.Start;
import dev.klinke.text.Json;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one line of a labelled corpus. */
final class LabelReader {
    /** Labels do not tell where their words stand. */
    private static final Span NOWHERE = new Span(Part.BODY, 0, 0);

    private LabelReader() {}

    /**
     * The message of a line.
     *
     * @throws IllegalArgumentException if the line is not as the schema says
     */
    static LabelledMessage read(String writer, String line) {
        Map<String, @Nullable Object> row = Json.parseObject(line);
        Message message = JsonMessages.of(row, writer);
        Kind kind = Kind.of(required(row, "kind"));
        boolean personal = Boolean.TRUE.equals(row.get("personal"));
        Offer offer = row.get("offer") == null ? null : offer(object(row.get("offer")), personal);
        if ((offer != null) != kind.offersWork()) {
            throw new IllegalArgumentException(
                    "a message of kind " + kind.word() + (offer == null ? " needs an offer" : " makes no offer"));
        }
        return new LabelledMessage(
                writer,
                message,
                required(row, "lang"),
                kind,
                offer,
                personal,
                judgements(object(row.get("judgements"))));
    }

    private static Map<String, LabelledMessage.Judgement> judgements(Map<String, @Nullable Object> labels) {
        var judgements = new LinkedHashMap<String, LabelledMessage.Judgement>();
        labels.forEach((profile, label) -> {
            Map<String, @Nullable Object> judgement = object(label);
            judgements.put(
                    profile,
                    new LabelledMessage.Judgement(required(judgement, "verdict"), strings(judgement.get("because"))));
        });
        return judgements;
    }

    private static Offer offer(Map<String, @Nullable Object> label, boolean personal) {
        return new OfferBuilder()
                .role(found(label.get("role"), Object::toString))
                .skills(foundAll(label.get("skills")))
                .seniority(found(label.get("seniority"), word -> Level.of(word.toString())))
                .years(found(label.get("years"), LabelReader::whole))
                .places(foundAll(label.get("places")))
                .remote(found(label.get("remote"), word -> Remote.of(word.toString())))
                .contract(found(label.get("contract"), word -> Contract.of(word.toString())))
                .workload(found(label.get("workload"), LabelReader::whole))
                .pay(found(label.get("pay"), pay -> pay(object(pay))))
                .employer(found(label.get("employer"), Object::toString))
                .industry(found(label.get("industry"), Object::toString))
                .start(found(label.get("start"), word -> start(word.toString())))
                .personal(personal ? new Found<>("", NOWHERE) : null)
                .build();
    }

    private static Pay pay(Map<String, @Nullable Object> label) {
        return new Pay(
                number(label.get("min")),
                number(label.get("max")),
                required(label, "currency"),
                Pay.Period.of(required(label, "per")),
                12);
    }

    private static Start start(String word) {
        return word.equals("immediately") ? Start.IMMEDIATELY : new Start(YearMonth.parse(word));
    }

    private static <T> @Nullable Found<T> found(@Nullable Object label, Function<Object, T> value) {
        return label == null ? null : new Found<>(value.apply(label), NOWHERE);
    }

    private static List<Found<String>> foundAll(@Nullable Object labels) {
        return strings(labels).stream()
                .map(label -> new Found<>(label, NOWHERE))
                .toList();
    }

    private static List<String> strings(@Nullable Object labels) {
        return labels instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static String required(Map<String, @Nullable Object> row, String name) {
        if (row.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("\"" + name + "\" is missing");
    }

    private static int whole(Object value) {
        if (value instanceof Number number) {
            return (int) Math.round(number.doubleValue());
        }
        throw new IllegalArgumentException("\"" + value + "\" is not a number");
    }

    private static @Nullable Double number(@Nullable Object value) {
        return value instanceof Number number ? (Double) number.doubleValue() : null;
    }
}
