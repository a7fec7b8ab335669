package dev.klinke.imap;

import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Action;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.folder.Folders;
import dev.klinke.imap.folder.Opened;
import dev.klinke.imap.folder.Visit;
import dev.klinke.imap.move.Means;
import java.util.ArrayList;
import java.util.List;

/** Looks at what a server offers for an account. */
final class Checking {
    private final Account account;
    private final Server server;
    private final Visit visit;
    private final List<String> missing = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Checking(Account account, Server server, Visit visit) {
        this.account = account;
        this.server = server;
        this.visit = visit;
    }

    MailboxReport report() throws MailboxException {
        Folders folders = visit.folders();
        for (String folder : account.folders()) {
            source(folder);
        }
        for (Action action : account.actions().values()) {
            if (action.move() != null && !folders.exists(folders.serverName(action.move()))) {
                missing.add(action.move());
            }
        }
        String sent = folders.sent();
        if (sent == null) {
            warnings.add("no folder of sent mail was found; nobody counts as known because you wrote to them");
        }
        return new MailboxReport(
                account.name(),
                server,
                visit.wire().isSSL(),
                visit.wire().getCapabilities().keySet().stream().sorted().toList(),
                folders.all(),
                sent == null ? null : folders.shown(sent),
                Means.of(visit.wire()).shown(),
                visit.wire().hasCapability("IDLE") ? "IDLE" : "polling",
                missing,
                warnings);
    }

    private void source(String written) throws MailboxException {
        String name = visit.folders().serverName(written);
        if (!visit.folders().exists(name)) {
            missing.add(written);
            return;
        }
        Opened folder = visit.select(name);
        for (Action action : account.actions().values()) {
            if (action.keyword() != null && !folder.keeps(action.keyword())) {
                warnings.add("\"" + written + "\" keeps no keywords; messages are not marked with " + action.keyword());
            }
        }
    }
}
