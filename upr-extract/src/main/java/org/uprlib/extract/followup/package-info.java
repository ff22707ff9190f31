/**
 * What is written after a review: the table that people fill in, the filled matrix, the mid-term
 * report, factsheets and briefs.
 */
@NullMarked
package org.uprlib.extract.followup;

import org.jspecify.annotations.NullMarked;
