/** A message prepared for reading: its words, zones, language and every name the tables know in it. */
@NullMarked
package dev.klinke.letter;

import org.jspecify.annotations.NullMarked;
