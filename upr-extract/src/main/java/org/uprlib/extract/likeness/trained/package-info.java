/** Likeness by trained weights; users get it from {@code LikenessKind}. */
package org.uprlib.extract.likeness.trained;
