package dev.klinke.imap.state;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where the state of one account lies, and the lock that keeps two instances apart. */
public final class StateDirectory {
    /** File locks hold between processes only; this keeps the threads of one process apart. */
    private static final Map<Path, Semaphore> TURNS = new ConcurrentHashMap<>();

    private static final long PAUSE_MILLIS = 50;

    private final Path directory;
    private final String account;

    /**
     * The directory of an account below {@code root}; made if it is missing.
     *
     * @throws MailboxException CONFIGURATION if it cannot be made
     */
    public StateDirectory(Path root, String account) throws MailboxException {
        this.account = account;
        directory = root.resolve(fileName(account)).toAbsolutePath().normalize();
        try {
            PrivateFile.makeDirectory(directory);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** A file in it. */
    public Path file(String name) {
        return directory.resolve(name);
    }

    /**
     * Waits for the turn of this instance.
     *
     * @throws MailboxException BUSY if another one does not end within that time
     */
    public Turn turn(long waitMillis) throws MailboxException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
        Semaphore turns = TURNS.computeIfAbsent(directory, path -> new Semaphore(1, true));
        boolean mine = false;
        try {
            mine = turns.tryAcquire(waitMillis, TimeUnit.MILLISECONDS);
            if (!mine) {
                throw busy();
            }
            Turn turn = new Turn(turns, lockFile(until));
            mine = false;
            return turn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (MailboxException e) {
            throw e;
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    private FileChannel lockFile(long until) throws IOException, InterruptedException {
        FileChannel channel = PrivateFile.open(file("lock"));
        boolean locked = false;
        try {
            for (FileLock lock = channel.tryLock(); lock == null; lock = channel.tryLock()) {
                if (System.nanoTime() > until) {
                    throw busy();
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            locked = true;
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private MailboxException busy() {
        return new MailboxException(
                Cause.BUSY,
                "another klinke is at work on the account \"" + account + "\"; wait until it is done, or stop it");
    }

    private MailboxException unusable(IOException e) {
        return new MailboxException(
                Cause.CONFIGURATION,
                "the state directory " + directory + " cannot be used: " + e.getMessage() + "; give another --home",
                e);
    }

    private static String fileName(String account) {
        String plain = account.replaceAll("[^\\p{L}\\p{N}@._-]", "_").toLowerCase(Locale.ROOT);
        String suffix = plain.equals(account) ? "" : "-" + Integer.toHexString(account.hashCode());
        return (plain.startsWith(".") ? "_" + plain : plain) + suffix;
    }

    /** The right to change the state; ends when closed. */
    public static final class Turn implements AutoCloseable {
        private final Semaphore turns;
        private final FileChannel locked;

        private Turn(Semaphore turns, FileChannel locked) {
            this.turns = turns;
            this.locked = locked;
        }

        @Override
        public void close() throws MailboxException {
            try {
                locked.close();
            } catch (IOException e) {
                throw new MailboxException(Cause.CONFIGURATION, "the lock cannot be released", e);
            } finally {
                turns.release();
            }
        }
    }
}
