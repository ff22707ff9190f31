/** Reads DOC, the binary format of Word 97 to 2003, through POI. */
@NullMarked
package org.uprlib.core.read.doc;

import org.jspecify.annotations.NullMarked;
