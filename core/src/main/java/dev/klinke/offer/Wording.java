package dev.klinke.offer;

/**
 * Words of a table found in a text.
 *
 * @param topic what they speak of
 * @param meaning the first column of the table
 * @param first the first token
 * @param last the last token, included
 */
record Wording(Topic topic, String meaning, int first, int last) {}
