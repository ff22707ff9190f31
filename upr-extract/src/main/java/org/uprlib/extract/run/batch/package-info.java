/**
 * Reads many papers: puts those of one review together, on several threads.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.run.batch;

import org.jspecify.annotations.NullMarked;
