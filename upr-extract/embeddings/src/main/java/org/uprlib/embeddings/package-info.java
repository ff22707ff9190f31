/**
 * Directions of sentences by a small language model. Used through {@code LikenessKind.EMBEDDINGS},
 * which finds it on the class path.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.embeddings;

import org.jspecify.annotations.NullMarked;
