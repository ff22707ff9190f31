/**
 * Compares recommendations with other texts: asks with recommendations, one review with the next,
 * States with what they recommend, recommendations with evidence.
 */
@NullMarked
package org.uprlib.extract.match;

import org.jspecify.annotations.NullMarked;
