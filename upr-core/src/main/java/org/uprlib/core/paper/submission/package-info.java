/**
 * Takes a stakeholder's submission apart: who submits it, its parts, and what it proposes.
 *
 * <p>{@code SubmissionReader} is the door, {@code Submission} what comes out, of values in {@code
 * core.paper}. {@code PartFinder}, {@code OutlineReader} and {@code ProposalReader} cut the paper,
 * of {@code SubmissionLine}s. {@code TitleBlock} explains each word of the first page by {@code
 * FirstPageWords}, which have the words by kind, and {@code FirstPagePatterns}, rows of words that
 * say more than a word alone ({@code WordPattern} says how they are written, {@code Construction}
 * what for). What nothing explains there, and what sentences name, is gathered by {@code HeadNames}
 * and {@code SubmitterFinder}, taken apart by {@code NameList} and weighed by {@code
 * NameCandidates}; {@code AuthorshipFinder} decides. {@code StateFinder} and {@code SessionFinder}
 * find which review it is for.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper.submission;

import org.jspecify.annotations.NullMarked;
