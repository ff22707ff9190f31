/** Rebuilds lines, paragraphs and notes from the glyphs that a PDF places on its pages. */
package org.uprlib.core.read.pdf;
