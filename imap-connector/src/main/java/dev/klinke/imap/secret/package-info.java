/**
 * From what {@code accounts.yaml} says of a secret to the secret itself: commands, environment, files, OAuth 2.0.
 *
 * <p>A secret lives in memory for one login; it is never logged, and no message of an exception holds it.
 */
@NullMarked
package dev.klinke.imap.secret;

import org.jspecify.annotations.NullMarked;
