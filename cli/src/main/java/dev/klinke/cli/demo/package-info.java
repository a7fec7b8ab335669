/**
 * An example to look at before one's own mail is touched: a mailbox of invented messages, two people who get them, and a
 * mail server inside this process.
 */
@NullMarked
package dev.klinke.cli.demo;

import org.jspecify.annotations.NullMarked;
