/** Joins the papers of one review: the report, and what later papers say of its recommendations. */
package org.uprlib.extract.review;
