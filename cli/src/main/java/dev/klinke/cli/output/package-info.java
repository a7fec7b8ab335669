/** The formats results are printed in: a table for people, JSON Lines and CSV for programs, HTML for reports. */
@NullMarked
package dev.klinke.cli.output;

import org.jspecify.annotations.NullMarked;
