/**
 * Fills the last column of OHCHR's matrices, the assessment, from a follow-up table.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup.fill;

import org.jspecify.annotations.NullMarked;
