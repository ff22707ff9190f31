/** Writes a sample paper as a Word file. */
@NullMarked
package org.uprlib.samples.docx;

import org.jspecify.annotations.NullMarked;
