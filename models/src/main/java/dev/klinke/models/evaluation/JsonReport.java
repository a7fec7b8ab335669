package dev.klinke.models.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.klinke.kind.Kind;
import dev.klinke.verdict.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** An evaluation as one JSON object, for programs. */
public final class JsonReport {
    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** The report. */
    public static String of(Evaluation evaluation) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            new JsonReport(json).write(evaluation);
        }
        return text.append('\n').toString();
    }

    private void write(Evaluation evaluation) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("hidden");
        for (Evaluation.Hidden hidden : evaluation.hidden()) {
            json.writeStartObject();
            json.writeStringField("id", hidden.id());
            json.writeStringField("profile", hidden.profile());
            json.writeNumberField("mismatch", rounded(hidden.mismatch()));
            json.writeEndObject();
        }
        json.writeEndArray();
        Double shared = evaluation.caughtForALabelledReason();
        if (shared != null) {
            json.writeNumberField("caughtForALabelledReason", rounded(shared));
        }
        json.writeNumberField("judgementsOfUnknownProfiles", evaluation.unknownProfiles());
        for (Map.Entry<String, Evaluation.Group> group : evaluation.groups().entrySet()) {
            json.writeObjectFieldStart(group.getKey());
            group(group.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void group(Evaluation.Group group) throws IOException {
        json.writeNumberField("messages", group.kinds().messages());
        json.writeObjectFieldStart("kind");
        json.writeNumberField("accuracy", rounded(group.kinds().accuracy()));
        json.writeNumberField("offersTakenForContacts", rounded(group.kinds().offersTakenForContacts()));
        json.writeNumberField("contactsTakenForOffers", rounded(group.kinds().contactsTakenForOffers()));
        for (Kind kind : Kind.values()) {
            score(kind.word(), group.kinds().of(kind));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("offer");
        for (OfferField field : OfferField.values()) {
            score(field.word(), group.offers().of(field));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("verdict");
        for (Verdict labelled : Verdict.values()) {
            json.writeObjectFieldStart(labelled.word());
            for (Verdict judged : Verdict.values()) {
                json.writeNumberField(judged.word(), group.verdicts().count(labelled, judged));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void score(String name, Score score) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("labelled", score.labelled());
        json.writeNumberField("precision", rounded(score.precision()));
        json.writeNumberField("recall", rounded(score.recall()));
        json.writeNumberField("f1", rounded(score.f1()));
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
