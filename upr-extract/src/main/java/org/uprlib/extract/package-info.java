/**
 * The door: {@link org.uprlib.extract.Extractor} turns UPR papers into extractions, {@link
 * org.uprlib.extract.Batch} many of them, on several threads, those of one review together.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract;

import org.jspecify.annotations.NullMarked;
