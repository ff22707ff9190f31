/**
 * Keeps what is unpacked from a file within the caller's limits.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.read.limit;

import org.jspecify.annotations.NullMarked;
