package dev.klinke.imap.wire;

import dev.klinke.imap.MailboxException;
import dev.klinke.imap.MailboxException.Cause;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.iap.ResponseHandler;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.jspecify.annotations.Nullable;

/**
 * Waits on the open folder until something comes in (IDLE, RFC 2177).
 *
 * <p>A dead connection does not end a wait by itself: the wait is ended from here now and then, and a server that does
 * not answer that in time is given up. For one wait only.
 */
public final class Idle {
    private static final int NO_LIMIT = 0;

    private final Wire wire;
    private final long renewMillis;
    private final long answerMillis;
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile boolean idling;
    private volatile boolean news;
    private volatile @Nullable Alarm giveUp;

    /**
     * On a connection with an open folder.
     *
     * @param renewMillis the longest wait; below 29 minutes, and below what routers on the way forget
     * @param answerMillis how long the server may take to answer that the wait is over
     */
    public Idle(Wire wire, long renewMillis, long answerMillis) {
        this.wire = wire;
        this.renewMillis = renewMillis;
        this.answerMillis = answerMillis;
    }

    /**
     * Waits.
     *
     * @return whether something came in
     * @throws MailboxException CONNECTION if the connection is gone
     */
    public boolean await() throws MailboxException {
        ResponseHandler ear = this::hear;
        wire.addResponseHandler(ear);
        Alarm renewal = null;
        try {
            wire.perform("IDLE", () -> {
                wire.idleStart();
                return true;
            });
            wire.patience(NO_LIMIT);
            idling = true;
            renewal = Alarm.in(renewMillis, this::end);
            if (ending.get() || news) {
                done();
            }
            for (Response answer = wire.readIdleResponse(); answer != null; answer = wire.readIdleResponse()) {
                if (!wire.processIdleResponse(answer)) {
                    break;
                }
                if (news) {
                    end();
                }
            }
            wire.patience(Dialler.PATIENCE_MILLIS);
            return news;
        } catch (ProtocolException e) {
            throw new MailboxException(Cause.CONNECTION, wire.server() + " broke off the connection while waiting", e);
        } finally {
            idling = false;
            wire.removeResponseHandler(ear);
            off(renewal);
            off(giveUp);
        }
    }

    /** Ends the wait, from any thread; a wait not yet begun ends at once. */
    public void end() {
        boolean first = ending.compareAndSet(false, true);
        if (first && idling) {
            done();
        }
    }

    private void done() {
        ending.set(true);
        giveUp = Alarm.in(answerMillis, wire::cut);
        wire.idleAbort();
    }

    private void hear(Response answer) {
        if (answer instanceof IMAPResponse line && line.keyEquals("EXISTS")) {
            news = true;
        }
    }

    private static void off(@Nullable Alarm alarm) {
        if (alarm != null) {
            alarm.off();
        }
    }
}
