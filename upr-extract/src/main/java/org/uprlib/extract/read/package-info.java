/**
 * Reads papers of the review, one package a kind of paper or of part: section II of a report,
 * lists, matrices, corrigenda, decisions, addenda and later papers; {@code position} weighs what
 * they say together, {@code review} reads a whole review.
 */
@NullMarked
package org.uprlib.extract.read;

import org.jspecify.annotations.NullMarked;
