/**
 * Recommendations as rows: made from an extraction, read back from JSON, JSON Lines and the exports
 * of OHCHR's index and UPR Info's database ({@code ResultReader}), and found by their words and
 * contents ({@code Query}, {@code Criterion}, {@code Found…}).
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.rows.result;

import org.jspecify.annotations.NullMarked;
