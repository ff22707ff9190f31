/**
 * Writes a sample paper as a Word file. The parts that it fills are resources: {@code styles.xml}
 * is in the manner of the United Nations document template, with its names for styles.
 */
@NullMarked
package org.uprlib.samples.docx;

import org.jspecify.annotations.NullMarked;
