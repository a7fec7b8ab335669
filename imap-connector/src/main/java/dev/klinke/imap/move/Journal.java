package dev.klinke.imap.move;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import dev.klinke.imap.state.JsonLine;
import dev.klinke.imap.state.PrivateFile;
import dev.klinke.imap.state.StateDirectory;
import dev.klinke.imap.wire.Steps;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was intended and what was done, one JSON object a line, only ever added to, each line on the disk before the
 * deed it announces. Read once and then line by line as it grows, also by other processes.
 *
 * <p>Three kinds of lines: {@code plan} before a deed, {@code end} after it, {@code wanted} for a message the user
 * brought back. The last are what a learning memory will want to read: {@link #wanted()}.
 */
public final class Journal {
    /** A deed that is over, and where the message went. */
    public record Done(Plan plan, Outcome outcome) {}

    /** A message the user brought back: by hand or by {@code undo}. */
    public record Wanted(String identity, String sender, Instant at) {}

    private final Path file;
    private final Steps steps;
    private long read;
    private int lineNumber;

    private final Map<String, Plan> open = new LinkedHashMap<>();
    private final List<Done> done = new ArrayList<>();
    private final Map<String, Done> moved = new HashMap<>();
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private final Set<String> wantedSenders = new HashSet<>();
    private final Set<Done> takenBack = new HashSet<>();

    /** The journal of an account. */
    public Journal(StateDirectory state, Steps steps) {
        file = state.file("journal.jsonl");
        this.steps = steps;
    }

    /**
     * Reads what was added since. A last line without an end was never finished, so what it announced was never begun:
     * it is cut off.
     */
    public void refresh() throws MailboxException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer fresh = ByteBuffer.allocate(Math.toIntExact(channel.size() - read));
            channel.position(read);
            while (fresh.hasRemaining() && channel.read(fresh) >= 0) {
                // on to the end
            }
            int end = fresh.position();
            while (end > 0 && fresh.get(end - 1) != '\n') {
                end--;
            }
            if (end < fresh.position()) {
                channel.truncate(read + end);
            }
            for (String line : new String(fresh.array(), 0, end, StandardCharsets.UTF_8).split("\n")) {
                lineNumber++;
                if (!line.isBlank()) {
                    take(line);
                }
            }
            read += end;
        } catch (IOException | ArithmeticException e) {
            throw new MailboxException(Cause.CONFIGURATION, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void take(String line) throws MailboxException {
        try {
            JournalLine parsed = JournalLine.parse(line, open);
            if (parsed.plan() != null) {
                open.put(parsed.plan().batch(), parsed.plan());
            } else if (parsed.wanted() != null) {
                note(parsed.wanted());
            } else if (parsed.end() != null) {
                open.remove(parsed.end());
                parsed.done().forEach(this::note);
            }
        } catch (IllegalArgumentException e) {
            throw new MailboxException(
                    Cause.CONFIGURATION,
                    file + ":" + lineNumber + " is damaged: " + e.getMessage()
                            + "; move the file away if you cannot repair it (undo then no longer knows what was moved)",
                    e);
        }
    }

    private void note(Done deed) {
        String identity = deed.outcome().item().identity();
        boolean happened =
                deed.outcome().what() == Outcome.What.DONE || deed.outcome().what() == Outcome.What.COPIED;
        if (!happened) {
            return;
        }
        switch (deed.plan().deal()) {
            case MOVE -> {
                done.add(deed);
                moved.put(identity, deed);
            }
            case MARK -> done.add(deed);
            case UNMOVE, UNMARK -> {
                moved.remove(identity);
                // Of a message that was only copied, undoing takes the mark off the original.
                boolean marks = deed.plan().deal() == Plan.Deal.UNMARK
                        && !Means.COPIED_KEYWORD.equals(deed.plan().keyword());
                done.stream()
                        .filter(before -> before.outcome().item().identity().equals(identity))
                        .filter(before -> (before.plan().deal() == Plan.Deal.MARK) == marks)
                        .forEach(takenBack::add);
                note(new Wanted(
                        identity, deed.outcome().item().sender(), deed.plan().at()));
            }
        }
    }

    private void note(Wanted brought) {
        wanted.put(brought.identity(), brought);
        if (!brought.sender().isEmpty()) {
            wantedSenders.add(brought.sender());
        }
    }

    /** Announces a deed; on the disk when this returns. */
    void plan(Plan plan) throws MailboxException {
        write("plan", JournalLine.of(plan));
        open.put(plan.batch(), plan);
    }

    /** Tells how it ended. */
    void done(Plan plan, Collection<Outcome> outcomes) throws MailboxException {
        write("done", JournalLine.of(plan, outcomes));
        open.remove(plan.batch());
        outcomes.forEach(outcome -> note(new Done(plan, outcome)));
    }

    /** Remembers that the user brought a message back; it is never moved again. */
    public void broughtBack(String identity, String sender, Instant at) throws MailboxException {
        var brought = new Wanted(identity, sender, at);
        write("wanted", JournalLine.of(brought));
        note(brought);
    }

    private void write(String what, Map<String, ? extends @Nullable Object> line) throws MailboxException {
        steps.reached("before journal " + what);
        String text = JsonLine.of(line) + "\n";
        try {
            PrivateFile.append(file, text);
        } catch (IOException e) {
            throw new MailboxException(
                    Cause.CONFIGURATION, file + " cannot be written: " + e.getMessage() + "; nothing was changed", e);
        }
        read += text.getBytes(StandardCharsets.UTF_8).length;
        lineNumber++;
        steps.reached("after journal " + what);
    }

    /** Deeds that were announced and of which no end is known. */
    List<Plan> open() {
        return List.copyOf(open.values());
    }

    /** Where Klinke moved this message to and nobody took it back; null if it did not. */
    public @Nullable Done moved(String identity) {
        return moved.get(identity);
    }

    /** Whether the user brought this message back. */
    public boolean isWanted(String identity) {
        return wanted.containsKey(identity);
    }

    /** Whether the user brought back a message of this sender. */
    public boolean isWantedSender(String sender) {
        return wantedSenders.contains(sender);
    }

    /** All messages the user brought back, in that order: what there is to learn from. */
    public Collection<Wanted> wanted() {
        return List.copyOf(wanted.values());
    }

    /** All deeds that were not taken back, in the order they were done. */
    public List<Done> standing() {
        return done.stream().filter(deed -> !takenBack.contains(deed)).toList();
    }
}
