/** Words, sentences, folding and language. Knows nothing about recruiting. */
@NullMarked
package dev.klinke.text;

import org.jspecify.annotations.NullMarked;
