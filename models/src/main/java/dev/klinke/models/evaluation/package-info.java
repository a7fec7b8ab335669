/** How good it is: what was read and judged, held against what people say. */
@NullMarked
package dev.klinke.models.evaluation;

import org.jspecify.annotations.NullMarked;
