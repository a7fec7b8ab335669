package dev.klinke.offer;

import dev.klinke.kind.Kind;
import dev.klinke.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pay: an amount with the period it is paid by, see {@link Amount}.
 *
 * <p>Of several amounts the first that is surely pay counts; a target income with bonus (OTE) only if nothing else is
 * told. For micro-work the price of the whole task is its pay by the piece.
 */
final class PayReader {
    private static final double MOST_FOR_A_TASK = 500;

    /**
     * The pay of a letter; null if none is told.
     *
     * @param country where the work is, see {@link Country}
     * @param kind of the message; a bare amount is the price of a task in micro-work and a rate in a project
     */
    @Nullable
    Found<Pay> read(List<Excerpt> excerpts, String country, Kind kind) {
        String currency = usualCurrency(excerpts, country);
        Found<Pay> pay = Excerpt.first(excerpts, excerpt -> read(excerpt, currency, kind));
        Found<Pay> found = pay == null && kind == Kind.GIG ? Excerpt.first(excerpts, PayReader::ofTask) : pay;
        return found == null || !found.value().currency().equals("$") ? found : inDollars(found, country);
    }

    /** A bare "$" is the dollar of the country, else that of the US. */
    private static Found<Pay> inDollars(Found<Pay> found, String country) {
        Pay pay = found.value();
        String own = Currencies.ofCountry(country);
        String code = own.endsWith("D") ? own : "USD";
        return new Found<>(new Pay(pay.min(), pay.max(), code, pay.per(), pay.salaries()), found.where());
    }

    private static @Nullable Found<Pay> read(Excerpt excerpt, String currency, Kind kind) {
        Found<Pay> likely = null;
        Found<Pay> target = null;
        for (int i = 0; i < excerpt.figures().size(); i++) {
            var amount = new Amount(excerpt, i, kind);
            Found<Pay> pay = amount.pay(currency);
            if (pay == null) {
                continue;
            }
            if (amount.isTarget()) {
                target = target == null ? pay : target;
            } else if (amount.isSure()) {
                return pay;
            } else {
                likely = likely == null ? pay : likely;
            }
        }
        return likely == null ? target : likely;
    }

    /** "Umfrage, 8 Minuten, 1,20 € Gutschrift": no period is told, the task is the piece. */
    private static @Nullable Found<Pay> ofTask(Excerpt excerpt) {
        for (int i = 0; i < excerpt.figures().size(); i++) {
            Figure figure = excerpt.figures().get(i);
            boolean small = !figure.currency().isEmpty() && figure.high() <= MOST_FOR_A_TASK && figure.low() > 0;
            if (small && new Amount(excerpt, i, Kind.GIG).couldBePay()) {
                return excerpt.found(
                        new Pay(figure.low(), figure.high(), figure.currency(), Pay.Period.PIECE, Pay.USUAL_SALARIES),
                        figure.first(),
                        figure.last());
            }
        }
        return null;
    }

    /**
     * What amounts without a currency are in: that of another amount in the letter, of the country; for German the euro.
     * Empty if it cannot be told.
     */
    private static String usualCurrency(List<Excerpt> excerpts, String country) {
        for (Excerpt excerpt : excerpts) {
            for (Figure figure : excerpt.figures()) {
                if (!figure.currency().isEmpty()) {
                    return figure.currency();
                }
            }
        }
        String currency = Currencies.ofCountry(country);
        boolean english = excerpts.get(0).letter().language() == Language.ENGLISH;
        return currency.isEmpty() && !english ? "EUR" : currency;
    }
}
