/**
 * The weights of a judgement, fitted from what people said of labelled offers, and how good the judgement then is.
 *
 * <p>Comes in: labelled messages and profiles. Goes out: {@code weights.tsv} of {@code dev.klinke.verdict}
 * ({@link dev.klinke.models.fitting.FitWeights}) and the verdict section of {@code ACCURACY.md}
 * ({@link dev.klinke.models.fitting.MeasureVerdicts}).
 */
@NullMarked
package dev.klinke.models.fitting;

import org.jspecify.annotations.NullMarked;
