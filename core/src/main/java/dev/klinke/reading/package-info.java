/** Kind and offer joined: an approach, a contact, or unclear. */
@NullMarked
package dev.klinke.reading;

import org.jspecify.annotations.NullMarked;
