/** Occupations, skills, places and industries: readable tables and one index over all their names. */
@NullMarked
package dev.klinke.vocabulary;

import org.jspecify.annotations.NullMarked;
