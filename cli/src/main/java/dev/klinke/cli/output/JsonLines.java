package dev.klinke.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.klinke.cli.UserLanguage;
import dev.klinke.imap.Deed;
import dev.klinke.imap.Handled;
import dev.klinke.match.Finding;
import dev.klinke.match.Finding.Reason;
import dev.klinke.message.Message;
import dev.klinke.message.Span;
import dev.klinke.offer.Found;
import dev.klinke.offer.Offer;
import dev.klinke.offer.Pay;
import dev.klinke.reading.Reading;
import dev.klinke.verdict.Assessment;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, the names and order of which are a contract. */
public final class JsonLines implements ResultWriter, DealtWriter {
    private final JsonGenerator json;
    private final UserLanguage language;

    /** Prints to a writer, which is flushed after the last object but not closed. */
    public JsonLines(Writer out, UserLanguage language) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
        this.language = language;
    }

    @Override
    public void write(Result result) throws IOException {
        json.writeStartObject();
        if (result instanceof Result.Judged judged) {
            assessment(judged.assessment());
        } else if (result instanceof Result.Unreadable unreadable) {
            json.writeStringField("id", unreadable.id());
            json.writeStringField("source", unreadable.source());
            json.writeStringField("error", unreadable.error());
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void write(Handled handled) throws IOException {
        Deed deed = handled.deed();
        json.writeStartObject();
        if (handled.assessment() != null) {
            assessment(handled.assessment());
        } else {
            json.writeStringField("id", handled.message().id());
            json.writeStringField("source", handled.message().source());
        }
        if (handled.error() != null) {
            json.writeStringField("error", handled.error());
        }
        json.writeStringField("account", handled.account());
        json.writeStringField("folder", handled.folder());
        json.writeNumberField("uid", handled.uid());
        json.writeStringField(
                "done", deed.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text("to", deed.folder());
        text("keyword", deed.keyword());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    /** Hands over what was printed so far. */
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void assessment(Assessment assessment) throws IOException {
        Message message = assessment.message();
        Reading reading = assessment.reading();
        Offer offer = offerOf(reading);
        json.writeStringField("id", message.id());
        json.writeStringField("source", message.source());
        json.writeStringField("platform", message.platform().word());
        json.writeObjectFieldStart("from");
        text("name", message.from().name());
        text("address", message.from().address());
        json.writeEndObject();
        text("date", message.date() == null ? null : message.date().toString());
        json.writeStringField("subject", message.subject());
        json.writeStringField("language", assessment.language().code());
        json.writeStringField("kind", reading.kind().word());
        json.writeStringField("verdict", assessment.verdict().word());
        json.writeNumberField("mismatch", Math.round(assessment.mismatch() * 1000) / 1000.0);
        if (offer == null) {
            json.writeNullField("offer");
        } else {
            json.writeObjectFieldStart("offer");
            offer(offer);
            json.writeEndObject();
        }
        json.writeBooleanField("personal", offer != null && offer.personal() != null);
        text(
                "campaign",
                offer == null || offer.campaign() == null
                        ? null
                        : offer.campaign().value());
        json.writeArrayFieldStart("reasons");
        for (Assessment.Weighed weighed : assessment.weighed()) {
            reason(message, weighed);
        }
        json.writeEndArray();
    }

    /** The offer that a reader is to see: none for kinds that offer no work. */
    private static @Nullable Offer offerOf(Reading reading) {
        if (reading instanceof Reading.Approach approach) {
            return approach.offer();
        }
        return reading instanceof Reading.Unclear unclear && unclear.kind().offersWork() ? unclear.offer() : null;
    }

    private void offer(Offer offer) throws IOException {
        text("role", value(offer.role()));
        texts("skills", offer.skills());
        text(
                "seniority",
                offer.seniority() == null ? null : offer.seniority().value().word());
        number(
                "years",
                offer.years() == null ? null : Double.valueOf(offer.years().value()));
        texts("places", offer.places());
        text("remote", offer.remote() == null ? null : offer.remote().value().word());
        text(
                "contract",
                offer.contract() == null ? null : offer.contract().value().word());
        number(
                "workload",
                offer.workload() == null
                        ? null
                        : Double.valueOf(offer.workload().value()));
        pay(offer.pay() == null ? null : offer.pay().value());
        text("employer", value(offer.employer()));
        text("industry", value(offer.industry()));
        text("start", offer.start() == null ? null : offer.start().value().word());
    }

    private void pay(@Nullable Pay pay) throws IOException {
        if (pay == null) {
            json.writeNullField("pay");
            return;
        }
        json.writeObjectFieldStart("pay");
        number("min", pay.min());
        number("max", pay.max());
        json.writeStringField("currency", pay.currency());
        json.writeStringField("per", pay.per().word());
        json.writeEndObject();
    }

    private void reason(Message message, Assessment.Weighed weighed) throws IOException {
        Reason reason = Reasons.of(weighed.finding());
        if (reason == null) {
            return;
        }
        Span where = reason.where();
        json.writeStartObject();
        json.writeStringField("criterion", weighed.aspect().word());
        json.writeStringField("finding", weighed.finding() instanceof Finding.Fits ? "fits" : "clashes");
        json.writeNumberField("strength", Math.round(weighed.finding().strength() * 100) / 100.0);
        json.writeStringField("text", Reasons.text(reason, language));
        text("quote", where == null ? null : message.quote(where));
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    private void texts(String name, List<Found<String>> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Found<String> value : values) {
            json.writeString(value.value());
        }
        json.writeEndArray();
    }

    /** Whole numbers are written without a fraction. */
    private void number(String name, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(name, value.longValue());
        } else {
            json.writeNumberField(name, value);
        }
    }

    private static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
