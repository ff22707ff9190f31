/** Rebuilds lines, paragraphs and notes from the glyphs that a PDF places on its pages. */
@NullMarked
package org.uprlib.core.read.pdf;

import org.jspecify.annotations.NullMarked;
