/** The fixed terms of the review: States, sessions, cycles, document symbols and languages. */
@NullMarked
package org.uprlib.core.vocabulary;

import org.jspecify.annotations.NullMarked;
