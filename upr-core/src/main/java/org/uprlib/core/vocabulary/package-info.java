/**
 * The fixed terms of the review: States, sessions, cycles, document symbols and languages.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.vocabulary;

import org.jspecify.annotations.NullMarked;
