/** Keeps what is read and unpacked from a file, its XML too, within the caller's limits. */
@NullMarked
package org.uprlib.core.read.guard;

import org.jspecify.annotations.NullMarked;
