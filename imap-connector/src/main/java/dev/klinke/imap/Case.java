package dev.klinke.imap;

import dev.klinke.imap.folder.Listed;
import dev.klinke.message.Message;
import dev.klinke.verdict.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * A message in its folder with its judgement.
 *
 * @param assessment null if it could not be judged
 * @param error why not; null if it could
 */
record Case(Listed listed, Message message, @Nullable Assessment assessment, @Nullable String error) {}
