/**
 * The follow-up table: what became of each recommendation of a review, as the papers report it and
 * as a person judges it. It is written as a workbook or CSV, edited by the person, and read back.
 * Documents are made from it: OHCHR's matrix with its last column filled in, mid-term reports,
 * factsheets for diplomats; briefs for embassies are made from a trace.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup;

import org.jspecify.annotations.NullMarked;
