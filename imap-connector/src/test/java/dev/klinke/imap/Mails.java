package dev.klinke.imap;

/** Mails as they lie on a server. */
final class Mails {
    private Mails() {}

    /** A plain mail; its Message-ID is {@code <id@example.org>}. */
    static String mail(String id, String from, String subject, String body) {
        return """
                From: %s
                To: Jana Beispiel <jana@example.org>
                Subject: %s
                Date: Mon, 2 Nov 2026 09:14:00 +0100
                Message-ID: <%s@example.org>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                %s
                """
                .formatted(from, subject, id, body);
    }

    /** A mail that {@link Judgements} takes for spam. */
    static String spam(String id) {
        return mail(id, "Rita Recruiter <rita@agentur.example>", "Ihr Profil", "Das ist spam für Sie.");
    }

    /** A mail that {@link Judgements} is unsure of. */
    static String unsure(String id) {
        return mail(id, "Udo Unklar <udo@agentur.example>", "Ihr Profil", "Hier ist man unsure.");
    }

    /** A mail that {@link Judgements} lets through. */
    static String ham(String id) {
        return mail(id, "Karl Kollege <karl@example.org>", "Mittagessen", "Kommst du mit?");
    }
}
