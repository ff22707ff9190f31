/**
 * Finds what later papers say of the recommendations of a review: the passages that name them by
 * number, and those that are like them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.match.evidence;

import org.jspecify.annotations.NullMarked;
