/**
 * A first page, explained: its words, the kinds that tables give them, and a role for each.
 *
 * <p>{@code FirstPageWords} has the words by kind, {@code FirstPagePatterns} the rows of words that
 * say more than a word alone ({@code WordPattern} says how they are written, {@code Construction}
 * what for); {@code TitleBlock} tells of each word what they make of it. What has no role may be a
 * name.
 */
@NullMarked
package org.uprlib.core.paper.submission.page;

import org.jspecify.annotations.NullMarked;
