/**
 * From files, exports and raw mail to {@link dev.klinke.message.Message messages}.
 *
 * <p>Comes in: a file, a folder, an export or a stream, told apart by content. Goes out: one {@link
 * dev.klinke.intake.Arrival} after the other, in input order, in constant memory; what cannot be read is an arrival too.
 * {@link dev.klinke.intake.Intake} is the door for files, {@link dev.klinke.intake.MailReader} the one for mail that is
 * fetched piece by piece.
 *
 * <p>All input is taken for hostile: depth, number and size of everything are bounded, no link is followed, and nothing
 * that a reader would not see gets into the text.
 */
@NullMarked
package dev.klinke.intake;

import org.jspecify.annotations.NullMarked;
