/** Writes a sample paper as a Word file. */
package org.uprlib.samples.docx;
