/** What one person wants, its file format and its import. */
@NullMarked
package dev.klinke.profile;

import org.jspecify.annotations.NullMarked;
