/** Rows of recommendations as they are read back from results, found by criteria and counted. */
@NullMarked
package org.uprlib.extract.rows;

import org.jspecify.annotations.NullMarked;
