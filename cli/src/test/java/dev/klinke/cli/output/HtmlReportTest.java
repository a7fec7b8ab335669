package dev.klinke.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.klinke.cli.UserLanguage;
import dev.klinke.kind.Kind;
import dev.klinke.match.Aspect;
import dev.klinke.match.Finding;
import dev.klinke.message.Message;
import dev.klinke.message.Part;
import dev.klinke.message.Platform;
import dev.klinke.message.Sender;
import dev.klinke.message.Span;
import dev.klinke.offer.Offer;
import dev.klinke.reading.Reading;
import dev.klinke.text.Language;
import dev.klinke.verdict.Assessment;
import dev.klinke.verdict.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String EVIL = "<script>document.title = 'owned'</script><img src=x onerror=\"alert(1)\">";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("markup in sender, subject and quoted words stays text")
    void injection() throws IOException {
        String page = page(spam(EVIL));

        assertThat(page).contains("&lt;script&gt;document.title").doesNotContain("<script", "<img");
    }

    @Test
    @DisplayName("an ordinary message is shown with its reason and the words it rests on")
    void anOrdinaryMessage() throws IOException {
        assertThat(page(spam("Personal Assistant in Frankfurt")))
                .contains("<details class=\"spam\">", "Frankfurt is too far away", "<q>Personal Assistant</q>")
                .contains("1 messages: 0 ham, 0 unsure, 1 spam.");
    }

    @Test
    void whatCouldNotBeReadIsShownToo() throws IOException {
        assertThat(page(new Result.Unreadable("x", "box.mbox#3", "nested <too> deep")))
                .contains("box.mbox#3", "nested &lt;too&gt; deep", "1 could not be read.");
    }

    @Test
    @DisplayName("a browser runs nothing of it and loads nothing")
    void inABrowser() throws Exception {
        String dom = opened(page(spam(EVIL), spam("Personal Assistant")));

        assertThat(dom)
                .contains("<title>Klinke: messages judged</title>", "&lt;script&gt;")
                .doesNotContain("<script", "<img", "<link");
        assertThat(dom.split("<details", -1)).hasSize(3);
    }

    @Test
    @DisplayName("20,000 rows open in a browser (the time is printed)")
    void manyRows() throws Exception {
        Result[] results = Stream.generate(() -> spam("Personal Assistant in Frankfurt"))
                .limit(20_000)
                .toArray(Result[]::new);
        String page = page(results);
        long started = System.nanoTime();
        String dom = opened(page);

        System.out.printf(
                "report of 20,000 rows: %d kB, opened in %.1f s including the browser's start%n",
                page.length() / 1024, (System.nanoTime() - started) / 1e9);
        assertThat(dom.split("<details", -1)).hasSize(20_001);
    }

    private static String page(Result... results) throws IOException {
        var out = new StringWriter();
        try (var report = new HtmlReport(out, UserLanguage.EN)) {
            for (Result result : results) {
                report.write(result);
            }
        }
        return out.toString();
    }

    private static Result spam(String subject) {
        var message =
                Message.of(Platform.LINKEDIN, Sender.mail(subject, "m@deluxe.example"), subject, "mein Mandant sucht");
        var quote = new Span(Part.SUBJECT, 0, Math.min(18, subject.length()));
        var tooFar = new Finding.Clashes(
                0.9, new Finding.Reason("place.far", "Frankfurt ist zu weit weg", "Frankfurt is too far away", quote));
        return new Result.Judged(new Assessment(
                message,
                Language.GERMAN,
                new Reading.Approach(Kind.JOB, 0.99, Offer.NOTHING_STATED),
                Verdict.SPAM,
                0.97,
                List.of(new Assessment.Weighed(Aspect.PLACE, tooFar, 2.5))));
    }

    /** The document as a real browser sees it after opening the page. */
    private String opened(String page) throws Exception {
        String browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .filter(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, name))))
                .findFirst()
                .orElse(null);
        assumeTrue(browser != null, "no Chromium here");
        Path file = Files.writeString(folder.resolve("report.html"), page);
        Path dom = folder.resolve("dom.html");
        var builder = new ProcessBuilder(
                        browser,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
