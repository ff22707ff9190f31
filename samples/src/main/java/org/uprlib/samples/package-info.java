/** Small programs that embed the library, and the one that makes the sample papers. */
@NullMarked
package org.uprlib.samples;

import org.jspecify.annotations.NullMarked;
