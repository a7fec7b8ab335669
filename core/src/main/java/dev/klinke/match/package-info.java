/** The offer weighed against the profile: one small class for each criterion. */
@NullMarked
package dev.klinke.match;

import org.jspecify.annotations.NullMarked;
