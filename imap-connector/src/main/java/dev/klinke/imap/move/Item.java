package dev.klinke.imap.move;

/**
 * One message of a batch.
 *
 * @param uid its number in the folder it lies in
 * @param identity what tells it from all others, see {@link dev.klinke.imap.folder.Identity}
 * @param sender who wrote it, as {@link SenderKey} writes it
 */
public record Item(long uid, String identity, String sender) {}
