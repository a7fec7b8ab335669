package dev.klinke.imap;

import dev.klinke.kind.Known;
import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import java.util.function.Function;

/**
 * Makes the judge of a mailbox: {@code known -> Klinke.with(profile).known(known).build()::assess}. Called anew for each
 * pass over the mailbox, since whom the user has written to changes; the judge is used by one thread at a time.
 */
@FunctionalInterface
public interface JudgeMaker {
    /**
     * A judge.
     *
     * @param past whom the user has written to, which threads she wrote in, what she brought back
     */
    Function<Message, Assessment> judge(Known past);
}
