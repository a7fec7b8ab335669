/** Labelled corpora, the trainer, the trained models and what they are worth. */
@NullMarked
package dev.klinke.models;

import org.jspecify.annotations.NullMarked;
