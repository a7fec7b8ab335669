package dev.klinke.imap.folder;

import dev.klinke.imap.MailboxException;
import dev.klinke.intake.MailReader;
import dev.klinke.intake.TextPart;
import dev.klinke.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fetches the texts of listed messages and makes messages of them. */
public final class Reader {
    private final MailReader mail = MailReader.ofTexts();

    /**
     * The messages, in the order listed.
     *
     * @param shown the folder as the user writes it
     */
    public List<Message> read(Opened folder, String shown, List<Listed> listed) throws MailboxException {
        Map<Long, byte[]> texts = folder.texts(sections(listed, 0));
        var stubs = new ArrayList<Listed>();
        for (Listed one : listed) {
            byte[] text = texts.get(one.uid());
            if (text != null && one.texts().size() > 1 && mail.isStub(part(one, 0, text))) {
                stubs.add(one);
            }
        }
        Map<Long, byte[]> pages = folder.texts(sections(stubs, 1));
        var messages = new ArrayList<Message>();
        for (Listed one : listed) {
            var parts = new ArrayList<TextPart>();
            byte[] text = texts.get(one.uid());
            if (text != null) {
                parts.add(part(one, 0, text));
            }
            byte[] page = pages.get(one.uid());
            if (page != null) {
                parts.add(part(one, 1, page));
            }
            String source = shown + "#" + one.uid();
            messages.add(one.whole() ? mail.read(one.header(), source) : mail.read(one.header(), parts, source));
        }
        return messages;
    }

    /** A message of which only the header is known. */
    public Message readHeader(byte[] header, String source) {
        return mail.read(header, List.of(), source);
    }

    private static Map<Long, String> sections(List<Listed> listed, int which) {
        var sections = new HashMap<Long, String>();
        for (Listed one : listed) {
            if (one.texts().size() > which) {
                sections.put(one.uid(), one.texts().get(which).section());
            }
        }
        return sections;
    }

    private static TextPart part(Listed one, int which, byte[] raw) {
        TextSection section = one.texts().get(which);
        return new TextPart(section.contentType(), section.encoding(), raw);
    }
}
