/** Reads RTF files (Rich Text Format 1.9.1). */
@NullMarked
package org.uprlib.core.read.rtf;

import org.jspecify.annotations.NullMarked;
