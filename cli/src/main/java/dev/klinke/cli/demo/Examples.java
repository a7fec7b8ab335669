package dev.klinke.cli.demo;

import dev.klinke.profile.Profile;
import dev.klinke.profile.ProfileFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The example files beside this class. */
public final class Examples {
    private static final String SEPARATOR = "From ";

    private Examples() {}

    /** The assistant in Köln whose mailbox it is: not looking, but open for what really fits. */
    public static Profile jana() throws IOException {
        return ProfileFile.parse(text("jana.yaml"), "jana.yaml");
    }

    /** A software developer in Berlin who looks for work. */
    public static Profile sam() throws IOException {
        return ProfileFile.parse(text("sam.yaml"), "sam.yaml");
    }

    /** What others wrote to Jana, oldest first, each as it travelled (RFC 5322). */
    public static List<byte[]> received() throws IOException {
        return mails(bytes("mailbox.mbox"));
    }

    /** The same as one mailbox file. */
    public static InputStream mailbox() throws IOException {
        return new ByteArrayInputStream(bytes("mailbox.mbox"));
    }

    /** What Jana wrote herself. */
    public static List<byte[]> sent() throws IOException {
        return mails(bytes("sent.mbox"));
    }

    /** The mails of an mbox in which lines of text that begin with "From " carry a {@code >} (mboxrd). */
    private static List<byte[]> mails(byte[] mbox) {
        var mails = new ArrayList<byte[]>();
        var mail = new ByteArrayOutputStream();
        for (int start = 0; start < mbox.length; ) {
            int end = start;
            while (end < mbox.length && mbox[end] != '\n') {
                end++;
            }
            String line = new String(mbox, start, end - start, StandardCharsets.ISO_8859_1);
            if (!line.startsWith(SEPARATOR)) {
                String unquoted = line.matches(">+From .*") ? line.substring(1) : line;
                mail.writeBytes((unquoted + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            } else if (mail.size() > 0) {
                mails.add(mail.toByteArray());
                mail.reset();
            }
            start = end + 1;
        }
        mails.add(mail.toByteArray());
        return mails;
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Examples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing from the jar; build again");
            }
            return in.readAllBytes();
        }
    }
}
