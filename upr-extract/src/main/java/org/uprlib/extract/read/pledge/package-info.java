/**
 * Finds the voluntary pledges of a State under review, in reports and addenda. A further wording
 * goes to {@code pledge-phrases.tsv}.
 */
@NullMarked
package org.uprlib.extract.read.pledge;

import org.jspecify.annotations.NullMarked;
