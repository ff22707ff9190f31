/**
 * Reads extractions that the command wrote as JSON or JSON Lines back in.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.rows.result;

import org.jspecify.annotations.NullMarked;
