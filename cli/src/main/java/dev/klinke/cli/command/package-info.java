/** One class for each command. */
@NullMarked
package dev.klinke.cli.command;

import org.jspecify.annotations.NullMarked;
