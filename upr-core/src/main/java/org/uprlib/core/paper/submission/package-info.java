/**
 * Takes a stakeholder's submission apart: who submits it, its parts, and what it proposes.
 *
 * <p>{@code SubmissionReader} is the door, {@code Submission} what comes out; {@code parts} cuts
 * the paper. A first page is read in four steps: {@code FirstPage} has its words and the kinds that
 * tables give them; {@code TitleBlock} explains them, each by a role; {@code HeadNames} and {@code
 * SubmitterFinder} gather what nothing explains and what sentences name, {@code NameList} takes
 * lists apart; {@code NameCandidates} weighs each, and {@code AuthorshipFinder} decides. State and
 * session have finders of their own, which ask {@code TitleBlock} as well.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper.submission;

import org.jspecify.annotations.NullMarked;
