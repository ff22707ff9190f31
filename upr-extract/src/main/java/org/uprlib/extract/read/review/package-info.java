/** Joins the papers of one review: the report, and what later papers say of its recommendations. */
@NullMarked
package org.uprlib.extract.read.review;

import org.jspecify.annotations.NullMarked;
