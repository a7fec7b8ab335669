package dev.klinke.imap.state;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far each folder was read. A folder that was renumbered by its server begins anew. */
public final class Cursors {
    /**
     * A place in a folder.
     *
     * @param uidValidity the numbering the UID belongs to
     * @param lastUid the last message dealt with; 0 for none
     * @param highestModSeq what the server's counter of changes stood at; -1 where it has none
     */
    public record Cursor(long uidValidity, long lastUid, long highestModSeq) {}

    private final Path file;
    private final boolean kept;
    private final Map<String, Cursor> cursors = new LinkedHashMap<>();

    private Cursors(Path file, boolean kept) {
        this.file = file;
        this.kept = kept;
    }

    /** How far messages were dealt with, as it was last saved. */
    public static Cursors ofFolders(StateDirectory state) throws MailboxException {
        return read(state.file("folders.json"), true);
    }

    /** The same to go on with, but nothing of it is saved. */
    public static Cursors ofFoldersToForget(StateDirectory state) throws MailboxException {
        return read(state.file("folders.json"), false);
    }

    /** How far sent mail was learned from. */
    public static Cursors ofSentMail(StateDirectory state) throws MailboxException {
        return read(state.file("sent.json"), true);
    }

    private static Cursors read(Path file, boolean kept) throws MailboxException {
        var cursors = new Cursors(file, kept);
        if (!Files.exists(cursors.file)) {
            return cursors;
        }
        try {
            Json.parseObject(Files.readString(cursors.file)).forEach((folder, value) -> {
                if (value instanceof Map<?, ?> map) {
                    cursors.cursors.put(
                            folder, new Cursor(number(map, "uidvalidity"), number(map, "uid"), number(map, "modseq")));
                }
            });
        } catch (IOException | IllegalArgumentException e) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    cursors.file + " cannot be read: " + e.getMessage()
                            + "; delete it to have the folders read from the beginning",
                    e);
        }
        return cursors;
    }

    private static long number(Map<?, ?> map, String key) {
        return map.get(key) instanceof Number number ? number.longValue() : -1;
    }

    /** Where to go on in a folder; null if it was never read under this numbering. */
    public @Nullable Cursor at(String folder, long uidValidity) {
        Cursor cursor = cursors.get(folder);
        return cursor != null && cursor.uidValidity() == uidValidity ? cursor : null;
    }

    /** Whether the folder was read before under another numbering. */
    public boolean renumbered(String folder, long uidValidity) {
        Cursor cursor = cursors.get(folder);
        return cursor != null && cursor.uidValidity() != uidValidity;
    }

    /** Remembers a place, on the disk when this returns. */
    public void put(String folder, Cursor cursor) throws MailboxException {
        if (cursor.equals(cursors.put(folder, cursor)) || !kept) {
            return;
        }
        var all = new LinkedHashMap<String, Object>();
        cursors.forEach((name, place) -> all.put(
                name,
                Map.of("uidvalidity", place.uidValidity(), "uid", place.lastUid(), "modseq", place.highestModSeq())));
        try {
            PrivateFile.write(file, JsonLine.of(all) + "\n");
        } catch (IOException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
