/** Keeps what is unpacked from a file within the caller's limits. */
@NullMarked
package org.uprlib.core.read.limit;

import org.jspecify.annotations.NullMarked;
