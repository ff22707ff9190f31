/**
 * Recommendations as rows: made from an extraction or read back from JSON and JSON Lines, and found
 * by their words and contents.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.rows.result;

import org.jspecify.annotations.NullMarked;
