/**
 * The labelled corpora: messages and profiles written by hand for this project, one folder a writer.
 *
 * <p>Their words are explained in {@code models/src/corpus/SCHEMA.md}.
 */
@NullMarked
package dev.klinke.models.corpus;

import org.jspecify.annotations.NullMarked;
