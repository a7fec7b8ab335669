package dev.klinke.imap;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what a listener hears. */
final class Events implements MailboxListener {
    final List<Handled> handled = new CopyOnWriteArrayList<>();
    final List<String> warnings = new CopyOnWriteArrayList<>();
    final List<ScanSummary> passes = new CopyOnWriteArrayList<>();

    @Override
    public void handled(Handled one) {
        handled.add(one);
    }

    @Override
    public void warned(String account, String warning) {
        warnings.add(warning);
    }

    @Override
    public void passed(ScanSummary summary) {
        passes.add(summary);
    }

    /** Message-ID's local part and outcome, in the order heard: {@code "a MOVED"}. */
    List<String> outcomes() {
        return handled.stream()
                .map(one -> one.message().id().replace("@example.org", "") + " "
                        + one.deed().what())
                .toList();
    }
}
