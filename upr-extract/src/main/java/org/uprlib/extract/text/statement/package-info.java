/**
 * What a paragraph or a sentence states of the State's position, and of which recommendations.
 *
 * <p>In the order of reading: {@code ClauseReader} cuts a sentence into clauses, {@code
 * Coordination} parts one that gives several answers, {@code Modality} weighs what governs the
 * words of position (negated, hoped, said by others), {@code ScopeReader} finds the recommendations
 * that are meant ({@code NamedGroup} knows those named last), {@code StatementList} weighs the
 * clauses of a paragraph against one another. The doors are {@code StanceReader}, for an answer
 * beside a recommendation, and {@code LeadInReader}, for a paragraph that answers several.
 */
@NullMarked
package org.uprlib.extract.text.statement;

import org.jspecify.annotations.NullMarked;
