package dev.klinke.imap.move;

import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import java.util.Locale;

/** Names a sender in the journal: the address, or, since platforms write for everybody, platform and person. */
public final class SenderKey {
    private SenderKey() {}

    /** The key of the message's sender; empty if nothing is known. */
    public static String of(Message message) {
        String address = message.from().address();
        String name = message.from().name();
        if (message.platform() == Platform.EMAIL) {
            return address == null ? "" : address.toLowerCase(Locale.ROOT);
        }
        return name == null
                ? ""
                : message.platform().word() + ":" + name.strip().toLowerCase(Locale.ROOT);
    }
}
