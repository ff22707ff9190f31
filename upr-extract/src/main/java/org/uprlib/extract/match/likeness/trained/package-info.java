/** Likeness by trained weights; users get it from {@code LikenessKind}. */
@NullMarked
package org.uprlib.extract.match.likeness.trained;

import org.jspecify.annotations.NullMarked;
