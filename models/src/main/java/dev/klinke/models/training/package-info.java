/**
 * Learning what kind a message is, by Apache OpenNLP.
 *
 * <p>{@link dev.klinke.models.training.TrainKinds} is run by the build: corpora in, one flat model out.
 */
@NullMarked
package dev.klinke.models.training;

import org.jspecify.annotations.NullMarked;
