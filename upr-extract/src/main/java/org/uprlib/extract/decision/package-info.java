/** Reads the decision by which the Human Rights Council adopts the outcome of a review. */
package org.uprlib.extract.decision;
