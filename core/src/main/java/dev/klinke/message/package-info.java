/** What arrived: a message, its sender, the thread, and spans to quote from it. */
@NullMarked
package dev.klinke.message;

import org.jspecify.annotations.NullMarked;
