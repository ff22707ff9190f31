/** Reads ODT files (OpenDocument 1.3 part 3). */
@NullMarked
package org.uprlib.core.read.odt;

import org.jspecify.annotations.NullMarked;
