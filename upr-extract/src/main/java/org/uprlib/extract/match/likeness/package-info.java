/**
 * Measures how probable it is that a recommendation answers to what somebody asks for.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.match.likeness;

import org.jspecify.annotations.NullMarked;
