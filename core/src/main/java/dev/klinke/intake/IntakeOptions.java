package dev.klinke.intake;

/**
 * What is read of an input.
 *
 * @param attachments whether the text of attached documents is read too (PDF, DOCX, ODT, TXT); slow
 */
public record IntakeOptions(boolean attachments) {
    /** Texts only, the fast way. */
    public static final IntakeOptions TEXTS = new IntakeOptions(false);

    MailReader mailReader() {
        return attachments ? MailReader.withAttachments(new AttachmentReader()) : MailReader.ofTexts();
    }
}
