package dev.klinke.imap;

import dev.klinke.imap.account.Account;
import dev.klinke.imap.account.Secret;
import dev.klinke.imap.account.Server;
import dev.klinke.imap.account.Tls;
import java.nio.file.Path;

/** A process of its own that scans once and applies, to be killed: {@code PORT USER STATE_DIRECTORY}. */
final class ScanProcess {
    private ScanProcess() {}

    public static void main(String[] arguments) throws Exception {
        Account account = Account.of("killed", "a@example.org", new Secret.Given("secret"))
                .at(new Server("127.0.0.1", Integer.parseInt(arguments[0]), Tls.NONE))
                .as(arguments[1]);
        Mailbox mailbox = Mailbox.of(account, Path.of(arguments[2]), Judgements::judge);
        System.out.println("begins");
        mailbox.scan(ScanOptions.applying(), new MailboxListener() {}, new Stop());
    }
}
