/** The judgement: verdict, mismatch, reasons. */
@NullMarked
package dev.klinke.verdict;

import org.jspecify.annotations.NullMarked;
