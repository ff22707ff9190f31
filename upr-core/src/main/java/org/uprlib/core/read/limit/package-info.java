/**
 * What reading a file may cost at most, and by when it is to be done.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.read.limit;

import org.jspecify.annotations.NullMarked;
