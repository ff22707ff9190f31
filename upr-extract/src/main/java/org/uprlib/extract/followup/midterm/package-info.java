/**
 * Writes mid-term reports: what became of the recommendations of a review, by theme, as a DOCX.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup.midterm;

import org.jspecify.annotations.NullMarked;
