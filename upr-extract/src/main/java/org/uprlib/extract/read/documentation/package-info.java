/**
 * Reads the papers that a review is based on, and those sent in between: national report,
 * compilation, stakeholders' summary, mid-term report. The Council calls them the documentation of
 * a review (resolution 5/1, annex, paragraph 15).
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.read.documentation;

import org.jspecify.annotations.NullMarked;
