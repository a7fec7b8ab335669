/** Klinke: reads recruiter messages and judges them against one profile. */
@NullMarked
package dev.klinke;

import org.jspecify.annotations.NullMarked;
