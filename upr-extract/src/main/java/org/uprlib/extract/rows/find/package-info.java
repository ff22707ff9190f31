/**
 * Finds extracted recommendations by their words and by what is told of them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.rows.find;

import org.jspecify.annotations.NullMarked;
