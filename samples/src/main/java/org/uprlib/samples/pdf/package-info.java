/** Sets a sample paper as a PDF. */
package org.uprlib.samples.pdf;
