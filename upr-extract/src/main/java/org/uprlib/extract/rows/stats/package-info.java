/**
 * Counts extracted recommendations, and shows them to people.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.rows.stats;

import org.jspecify.annotations.NullMarked;
