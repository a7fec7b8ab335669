package dev.klinke.message;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote. For an unwrapped notification mail this is the person behind it, not the platform.
 *
 * @param name the name shown
 * @param address the mail address in lower case; for platform messages the notifying address or none
 * @param headline the line under the name in a profile, as a platform shows it
 * @param profile the address of the sender's public profile, where an export names it
 */
public record Sender(
        @Nullable String name, @Nullable String address, @Nullable String headline, @Nullable String profile) {

    /** Somebody of whom nothing is known. */
    public static final Sender UNKNOWN = new Sender(null, null, null, null);

    /** A sender of a mail. */
    public static Sender mail(@Nullable String name, @Nullable String address) {
        return new Sender(name, address, null, null);
    }

    /** The part of the address after the @; empty if there is none. */
    public String domain() {
        return address == null ? "" : address.substring(address.lastIndexOf('@') + 1);
    }

    /** The part of the address before the @; empty if there is none. */
    public String localPart() {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return address == null || at < 0 ? "" : address.substring(0, at);
    }
}
