/**
 * The follow-up table: what became of each recommendation of a review, as the papers report it and
 * as a person judges it. It is written as a workbook or CSV, edited by the person, and read back.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup.table;

import org.jspecify.annotations.NullMarked;
