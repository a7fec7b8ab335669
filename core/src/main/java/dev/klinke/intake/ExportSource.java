package dev.klinke.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.klinke.intake.Arrivals.Nested;
import dev.klinke.message.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A LinkedIn data export, as the .zip it comes in or unpacked: first its messages, then the notes of its invitations.
 * Profile.csv and Invitations.csv tell whose it is; all other files are left alone.
 */
final class ExportSource implements Source {
    private static final List<String> TABLES = List.of("messages.csv", "invitations.csv");
    private static final String PROFILE = "profile.csv";

    private final String name;
    private final ExportFiles files;
    private final Deque<String> left = new ArrayDeque<>(TABLES);
    private final Owner owner;

    private ExportSource(String name, ExportFiles files, Owner owner) {
        this.name = name;
        this.files = files;
        this.owner = owner;
    }

    /**
     * Opens an export.
     *
     * @throws IOException if it holds no messages; the message tells what it holds
     */
    static ExportSource open(String name, ExportFiles files) throws IOException {
        if (TABLES.stream().noneMatch(files.names()::contains)) {
            List<String> some =
                    files.names().stream().limit(8).map(PlainText::oneLine).toList();
            files.close();
            throw new IOException("no LinkedIn export: neither messages.csv nor Invitations.csv is in it, only "
                    + (some.isEmpty() ? "nothing" : String.join(", ", some)));
        }
        return new ExportSource(name, files, owner(files));
    }

    /** Whether a folder or zip file holds the messages of an export. */
    static boolean isIn(ExportFiles files) {
        return files.names().contains(TABLES.get(0)) || files.names().contains(TABLES.get(1));
    }

    @Override
    public @Nullable Unopened next() throws IOException {
        while (!left.isEmpty()) {
            String table = left.pop();
            if (files.names().contains(table)) {
                return new Nested(new TableSource(
                        name + "!" + table,
                        Platform.LINKEDIN,
                        owner,
                        () -> Objects.requireNonNull(files.open(table), table)));
            }
        }
        return null;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static Owner owner(ExportFiles files) throws IOException {
        String fullName = null;
        try (InputStream profile = files.open(PROFILE)) {
            if (profile != null) {
                fullName = nameIn(profile);
            }
        }
        try (InputStream invitations = files.open(TABLES.get(1))) {
            return new Owner(fullName, invitations == null ? null : profileIn(invitations));
        }
    }

    private static @Nullable String nameIn(InputStream profile) throws IOException {
        try (var reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofNamedCsvRecord(profile, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : reader) {
                String name = (record.findField("First Name").orElse("") + " "
                                + record.findField("Last Name").orElse(""))
                        .strip();
                return name.isEmpty() ? null : name;
            }
            return null;
        } catch (RuntimeException e) {
            return null; // a broken profile tells nothing; the messages may still tell
        }
    }

    /** The owner's profile: who sent an outgoing invitation, or got an incoming one. */
    private static @Nullable String profileIn(InputStream invitations) {
        try (Table table = Table.open(invitations, TABLES.get(1))) {
            for (Row row = table.next(); row != null; row = table.next()) {
                boolean own = row.get(Column.DIRECTION).equalsIgnoreCase("OUTGOING");
                String profile = row.get(own ? Column.PROFILE : Column.TO_PROFILES);
                if (!profile.isEmpty()) {
                    return profile;
                }
            }
            return null;
        } catch (IOException e) {
            return null; // reading it as a table of messages will say why
        }
    }
}
