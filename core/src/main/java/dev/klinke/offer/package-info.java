/** What is offered: one reader for each feature, each value with the words it was read from. */
@NullMarked
package dev.klinke.offer;

import org.jspecify.annotations.NullMarked;
