/** Counts extracted recommendations, and shows them to people. */
@NullMarked
package org.uprlib.extract.stats;

import org.jspecify.annotations.NullMarked;
