/**
 * Settles the position on each recommendation. {@link SectionTwoReader} goes through section II of
 * a report: {@link LeadIns} gives each list what its lead-in says, {@link LaterStatements} applies
 * what comes behind the lists. {@link FinalPositions} adds the addenda: {@link AnswerMatcher} finds
 * the recommendations of each answer, {@link CombinedAnswer} weighs what is said of one, {@link
 * PositionChanges} changes the positions. Both look numbers up with {@link ReferenceResolver} in a
 * {@link RecommendationIndex}; {@link NumberPolicy} says in what they differ; {@link TotalCheck}
 * counts.
 */
@NullMarked
package org.uprlib.extract.read.position;

import org.jspecify.annotations.NullMarked;
