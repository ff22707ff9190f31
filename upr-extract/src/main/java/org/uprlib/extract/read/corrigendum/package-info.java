/**
 * Reads corrigenda to Working Group reports and applies to the recommendations what they correct. A
 * further wording of a correction goes to {@code correction-words.tsv}.
 */
@NullMarked
package org.uprlib.extract.read.corrigendum;

import org.jspecify.annotations.NullMarked;
