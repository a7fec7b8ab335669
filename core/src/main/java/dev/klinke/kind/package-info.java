/** What a message is: ten kinds, of which four offer work. */
@NullMarked
package dev.klinke.kind;

import org.jspecify.annotations.NullMarked;
