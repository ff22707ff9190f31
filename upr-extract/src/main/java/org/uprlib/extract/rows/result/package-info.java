/**
 * Recommendations as rows: made from an extraction, read back from JSON and JSON Lines ({@code
 * Result…}) or from the exports of OHCHR's index and UPR Info's database ({@code Uhri…}, {@code
 * UprInfo…}), and found by their words and contents ({@code Query}, {@code Criterion}, {@code
 * Found…}).
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.rows.result;

import org.jspecify.annotations.NullMarked;
