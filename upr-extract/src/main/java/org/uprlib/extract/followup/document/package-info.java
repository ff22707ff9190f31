/**
 * Documents made from a follow-up table: OHCHR's matrix with its last column filled in, mid-term
 * reports, factsheets for diplomats and briefs for embassies.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup.document;

import org.jspecify.annotations.NullMarked;
