/**
 * What an extraction consists of: immutable values that every stage and export shares.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.model;

import org.jspecify.annotations.NullMarked;
