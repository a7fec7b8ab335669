/**
 * The command line: arguments in, verdicts out. No judgement is made here.
 *
 * <p>{@link dev.klinke.cli.Main} starts; {@code command} holds a class for each command; {@code output} the four formats.
 */
@NullMarked
package dev.klinke.cli;

import org.jspecify.annotations.NullMarked;
