package dev.klinke.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.klinke.message.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttachmentReaderTest {
    private static final AttachmentReader READER = new AttachmentReader(Duration.ofMinutes(2));

    private static String textOf(byte[] document, String name) throws IOException {
        return READER.textOf(new ByteArrayInputStream(document), name);
    }

    @Test
    void plainText() throws IOException {
        assertThat(textOf("Gesucht: Büroleitung in Köln".getBytes(StandardCharsets.UTF_8), "stelle.txt"))
                .isEqualTo("Gesucht: Büroleitung in Köln");
    }

    @Test
    void pdf() throws IOException {
        String text = "BT /F1 12 Tf 72 720 Td (Gesucht: Teamassistenz) Tj ET";
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length " + text.length() + ">>stream\n" + text + "\nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        assertThat(textOf(pdf.getBytes(StandardCharsets.US_ASCII), "stelle.pdf"))
                .isEqualTo("Gesucht: Teamassistenz");
    }

    @Test
    void odt() throws IOException {
        assertThat(textOf(odt("Gesucht: Pflegefachkraft"), "stelle.odt")).isEqualTo("Gesucht: Pflegefachkraft");
    }

    @Test
    void docx() throws IOException {
        assertThat(textOf(docx("Gesucht: Buchhalterin"), "stelle.docx")).isEqualTo("Gesucht: Buchhalterin");
    }

    @Test
    @DisplayName("pictures, broken documents and zip files have no text")
    void others() throws IOException {
        assertThat(textOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "bild.png"))
                .isEmpty();
        assertThat(textOf("%PDF-1.4 and nothing".getBytes(StandardCharsets.US_ASCII), "x.pdf"))
                .isEmpty();
        assertThat(textOf(zip(Map.of("a.txt", "Gesucht")), "a.zip")).isEmpty();
    }

    @Test
    @DisplayName("an attachment's text is beside the message, and only when asked for")
    void ofAMail() throws IOException {
        byte[] mail =
                """
                Content-Type: multipart/mixed; boundary=b

                --b

                Anbei die Stellenbeschreibung, melden Sie sich gern.
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename*=utf-8''Stelle%%20K%%C3%%B6ln.odt
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(Base64.getMimeEncoder().encodeToString(odt("Gesucht: Pflegefachkraft")))
                        .getBytes(StandardCharsets.UTF_8);
        Message message = MailReader.withAttachments(READER).read(mail, "x");
        assertThat(message.body()).isEqualTo("Anbei die Stellenbeschreibung, melden Sie sich gern.");
        assertThat(message.attachments()).isEqualTo("Gesucht: Pflegefachkraft");
        assertThat(MailReader.ofTexts().read(mail, "x").attachments()).isEmpty();
    }

    private static byte[] odt(String text) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("mimetype", "application/vnd.oasis.opendocument.text");
        files.put(
                "content.xml",
                "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                        + text + "</text:p></office:text></office:body></office:document-content>");
        return zip(files);
    }

    private static byte[] docx(String text) throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/></Types>");
        files.put(
                "_rels/.rels",
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        files.put(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>");
        return zip(files);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
