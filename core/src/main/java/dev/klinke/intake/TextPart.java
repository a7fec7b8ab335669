package dev.klinke.intake;

import org.jspecify.annotations.Nullable;

/**
 * One text part of a mail as it came over the wire, still encoded; it may have been cut at any byte.
 *
 * @param contentType the part's Content-Type, e.g. {@code text/html; charset=utf-8}; null means plain text
 * @param transferEncoding the part's Content-Transfer-Encoding, e.g. {@code quoted-printable}; null means none
 * @param raw the part's body
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of bytes that is read once and never compared
public record TextPart(@Nullable String contentType, @Nullable String transferEncoding, byte[] raw) {}
