package dev.klinke.offer;

import dev.klinke.message.Span;

/**
 * Something read from a message, and the words it was read from.
 *
 * @param value what was read
 * @param where the words
 */
public record Found<T>(T value, Span where) {}
