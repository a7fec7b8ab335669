package dev.klinke.imap;

import dev.klinke.imap.move.Journal;
import dev.klinke.imap.move.SenderKey;
import dev.klinke.imap.state.OwnContacts;
import dev.klinke.kind.Known;
import dev.klinke.message.Message;

/** What the mailbox itself tells of senders: sent mail and what the user brought back. */
final class Past implements Known {
    private final OwnContacts contacts;
    private final Journal journal;

    Past(OwnContacts contacts, Journal journal) {
        this.contacts = contacts;
        this.journal = journal;
    }

    @Override
    public Standing of(Message message) {
        if (message.conversation().answered()) {
            return Standing.IN_THREAD;
        }
        if (journal.isWanted(message.id()) || journal.isWantedSender(SenderKey.of(message))) {
            return Standing.WANTED;
        }
        String address = message.from().address();
        return address != null && contacts.wroteTo(address) ? Standing.WRITTEN_TO : Standing.UNKNOWN;
    }
}
