package dev.klinke.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the text of documents that job descriptions and CVs come as: PDF, DOCX, DOC, ODT, RTF and plain text. What a
 * document is is told by its content. Bounded: 10 MB in, 64 KB of text out, five seconds (the first one loads classes); documents within documents are
 * left alone. Needs Tika's parser modules on the class path; without them only plain text has a text. Thread-safe.
 */
public final class AttachmentReader {
    private static final int MOST_BYTES = 10 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Set<String> READ = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/msword",
            "application/vnd.oasis.opendocument.text",
            "application/rtf",
            "text/plain");

    private final AutoDetectParser parser = new AutoDetectParser();
    private final Duration limit;

    /** Loads the parsers; costs a second once, so make one reader and keep it. */
    public AttachmentReader() {
        this(LIMIT);
    }

    /** A reader that gives up a document after this time. */
    AttachmentReader(Duration limit) {
        this.limit = limit;
    }

    /**
     * The text of a document, tidied; empty if it is of another kind, broken, encrypted, too large or too slow.
     *
     * @param document read up to 10 MB, not closed
     * @param fileName as the mail gives it; may be empty
     * @throws IOException if the stream fails
     */
    public String textOf(InputStream document, String fileName) throws IOException {
        byte[] bytes = document.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return "";
        }
        var task = new FutureTask<>(() -> parse(bytes, fileName));
        var thread = new Thread(task, "klinke-attachment");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            task.cancel(true);
            return "";
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private String parse(byte[] bytes, String fileName) throws IOException, TikaException {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            MediaType type = parser.getDetector().detect(in, metadata);
            if (!READ.contains(type.getBaseType().toString())) {
                return "";
            }
            var context = new ParseContext();
            context.set(EmbeddedDocumentExtractor.class, new Nothing());
            var text = new BodyContentHandler(PlainText.LIMIT);
            try {
                parser.parse(in, text, metadata, context);
            } catch (SAXException e) {
                // the limit of text is reached; what is there is enough
            }
            return PlainText.tidy(text.toString());
        }
    }

    /** Leaves embedded documents alone. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
    }
}
