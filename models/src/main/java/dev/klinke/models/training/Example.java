package dev.klinke.models.training;

import dev.klinke.kind.Evidence;
import dev.klinke.letter.Letter;
import dev.klinke.models.corpus.LabelledMessage;

/**
 * A labelled message with the evidence that was found in it.
 *
 * @param labelled the message and its label
 * @param letter the message, prepared for reading
 * @param evidence what speaks for its kind
 */
public record Example(LabelledMessage labelled, Letter letter, Evidence evidence) {}
