/**
 * Rows of recommendations: read back from results, found by criteria, freed of repeats, counted.
 */
@NullMarked
package org.uprlib.extract.rows;

import org.jspecify.annotations.NullMarked;
