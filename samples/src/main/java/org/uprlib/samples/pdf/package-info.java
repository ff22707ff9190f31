/** Sets a sample paper as a PDF. */
@NullMarked
package org.uprlib.samples.pdf;

import org.jspecify.annotations.NullMarked;
