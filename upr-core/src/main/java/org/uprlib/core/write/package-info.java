/** Writes files that are in their place only once they are whole, and zip archives. */
@NullMarked
package org.uprlib.core.write;

import org.jspecify.annotations.NullMarked;
