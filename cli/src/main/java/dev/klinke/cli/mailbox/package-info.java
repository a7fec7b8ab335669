/** What the commands on a mailbox share: which accounts, how what was done is told, and how one stops in the middle. */
@NullMarked
package dev.klinke.cli.mailbox;

import org.jspecify.annotations.NullMarked;
