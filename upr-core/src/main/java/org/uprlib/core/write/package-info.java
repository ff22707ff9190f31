/** Writes files that are in their place only once they are whole. */
@NullMarked
package org.uprlib.core.write;

import org.jspecify.annotations.NullMarked;
