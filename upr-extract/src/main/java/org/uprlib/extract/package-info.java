/**
 * The door: {@link org.uprlib.extract.Extractor} turns a UPR paper into an extraction.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract;

import org.jspecify.annotations.NullMarked;
