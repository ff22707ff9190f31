/**
 * What a paragraph or a sentence states of the State's position, and of which recommendations.
 * {@link org.uprlib.extract.text.statement.StatementReader} is the door; a {@link
 * org.uprlib.extract.text.statement.LeadIn} is what a paragraph says, in {@link
 * org.uprlib.extract.text.statement.Statement}s, a {@link org.uprlib.extract.text.statement.Stance}
 * the position that words give.
 *
 * <p>In the order of reading:
 *
 * <ul>
 *   <li>{@code LeadInReader} goes through the sentences of a paragraph, where {@code WrittenRows}
 *       parts the rows of a table that was typed; {@code Digressions} and {@code ColonReader} find
 *       what of them is no answer.
 *   <li>{@code ClauseReader} cuts a sentence into clauses, with {@code AnsweredMentions} and {@code
 *       ExceptionReader}; {@code Coordination} parts a clause that gives several answers, {@code
 *       Modality} weighs what governs the words of a position (negated, hoped, said by {@code
 *       OtherActors}, or by {@code UnknownWords}).
 *   <li>{@code SentenceStatements} makes statements of the clauses: {@code StanceReader} finds the
 *       stance, if {@code SentenceTopic} is recommendations; {@code ScopeReader} finds those that
 *       are meant, with {@code NamedGroup}, which knows those named last, and {@code ListOrdinals}
 *       ("the first two"); {@code ClauseDoubt} and {@code ClaimOnAll} find why an answer is not
 *       sure for all of them; {@code TotalReader} finds how many they are.
 *   <li>{@code StatementList} weighs each statement against those before it, {@code
 *       SettledStatements} all of them against one another.
 * </ul>
 *
 * <p>{@code ReservationReader} goes through the same clauses and finds what takes support back.
 */
@NullMarked
package org.uprlib.extract.text.statement;

import org.jspecify.annotations.NullMarked;
