package dev.klinke.intake;

import dev.klinke.message.Message;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail by which LinkedIn or XING tells of something. Where it carries what a person wrote to the user, that message is
 * unwrapped: its sender, its text, its platform. Digests, alerts and notices stay what they are. From all of them the
 * footer is cut, for it names the recipient's own headline, and so are the login tokens of their links.
 */
public final class NotificationMail {
    private static final List<String> VIA = List.of(" via ", " über ", " on ", " auf ");

    private NotificationMail() {}

    /** The message that a mail carries; any other message as it is. */
    public static Message unwrap(Message mail) {
        Platform platform = platform(mail.from());
        if (mail.platform() != Platform.EMAIL || platform == Platform.EMAIL) {
            return mail;
        }
        List<String> lines = Links.withoutTokens(mail.body()).lines().toList();
        List<String> frameless = lines.subList(0, NotificationFrame.footerStart(lines));
        if (carries(mail, frameless)) {
            String sender = sender(mail.from(), platform);
            CarriedMessage carried = CarriedMessage.find(frameless, sender, mail.subject());
            if (carried != null) {
                return unwrapped(mail, platform, carried);
            }
        }
        return mail.saying(mail.subject(), PlainText.tidy(String.join("\n", frameless)));
    }

    private static Message unwrapped(Message mail, Platform platform, CarriedMessage carried) {
        String headline = carried.card().headline() != null
                ? carried.card().headline()
                : mail.from().headline();
        String name = carried.card().name();
        return mail.saying(carried.subject() != null ? carried.subject() : mail.subject(), carried.text())
                .from(
                        platform,
                        new Sender(
                                name == null ? mail.from().name() : name,
                                mail.from().address(),
                                headline,
                                null));
    }

    /** The platform that sent a mail; {@code EMAIL} if it is neither. */
    private static Platform platform(Sender from) {
        String domain = from.domain();
        if (domain.equals("linkedin.com") || domain.endsWith(".linkedin.com")) {
            return Platform.LINKEDIN;
        }
        return domain.equals("xing.com") || domain.endsWith(".xing.com") ? Platform.XING : Platform.EMAIL;
    }

    private static boolean carries(Message mail, List<String> lines) {
        String mailClass = mail.headers().get("X-LinkedIn-Class");
        if (mailClass != null && List.of("INMAIL", "MBR-TO-MBR", "INVITE-GUEST").contains(mailClass.strip())) {
            return true;
        }
        String address = String.valueOf(mail.from().address());
        if (NotificationWords.isMachine(address)) {
            return false;
        }
        return NotificationWords.announces(mail.subject())
                || lines.stream().filter(line -> !line.isBlank()).limit(3).anyMatch(NotificationWords::announces)
                || (NotificationWords.carries(address) && sender(mail.from(), platform(mail.from())) != null);
    }

    /** The person in a From such as {@code Rita Recruiter via LinkedIn}; null if it names the platform alone. */
    private static @Nullable String sender(Sender from, Platform platform) {
        String name = from.name();
        if (name == null) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (String via : VIA) {
            int at = lower.lastIndexOf(via + platform.word());
            if (at > 0) {
                return name.substring(0, at).strip();
            }
        }
        return lower.startsWith(platform.word()) ? null : name;
    }
}
