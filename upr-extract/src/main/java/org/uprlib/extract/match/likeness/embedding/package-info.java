/**
 * Directions of sentences by all-MiniLM-L6-v2, for whoever has ONNX Runtime and the model on the
 * class path; users get likeness by it from {@code LikenessKind}.
 */
@NullMarked
package org.uprlib.extract.match.likeness.embedding;

import org.jspecify.annotations.NullMarked;
