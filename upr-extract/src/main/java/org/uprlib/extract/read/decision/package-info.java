/** Reads the decision by which the Human Rights Council adopts the outcome of a review. */
@NullMarked
package org.uprlib.extract.read.decision;

import org.jspecify.annotations.NullMarked;
