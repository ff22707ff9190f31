/**
 * What can go wrong with a file, one type for each thing that a caller can do about it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.error;

import org.jspecify.annotations.NullMarked;
