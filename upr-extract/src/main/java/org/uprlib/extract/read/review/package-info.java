/**
 * Joins the papers of one review: the report, its corrigenda, what later papers say of its
 * recommendations, and the decision of the Council.
 */
@NullMarked
package org.uprlib.extract.read.review;

import org.jspecify.annotations.NullMarked;
