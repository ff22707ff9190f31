/**
 * Compares recommendations with other texts: asks with recommendations, one review with the next,
 * States with what they recommend, recommendations with evidence. What their outputs have in common
 * of a recommendation, and of who asked, is declared here.
 */
@NullMarked
package org.uprlib.extract.match;

import org.jspecify.annotations.NullMarked;
