/**
 * Determines which States made a recommendation, and what each of them asked for.
 *
 * <p>{@link org.uprlib.extract.text.attribution.Attributor} is the entry. {@code SponsorFinder}
 * finds the parentheses that name States; {@code ShareSplitter} cuts what stands between them into
 * {@code Fragment}s and joins these to one request for each State. Words are data: {@code
 * request-words.tsv} for what requests are made of, {@code state-list-words.tsv} for what stands
 * among names.
 */
@NullMarked
package org.uprlib.extract.text.attribution;

import org.jspecify.annotations.NullMarked;
