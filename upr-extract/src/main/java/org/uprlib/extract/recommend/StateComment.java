package org.uprlib.extract.recommend;

import java.util.Optional;
import org.uprlib.core.document.Span;

/**
 * What the State under review says in a numbered paragraph between recommendations. Immutable.
 *
 * @param recommendation the recommendation that the paragraph repeats, with the State that made it;
 *     empty if it repeats none
 * @param words what the State says
 */
record StateComment(Optional<Span> recommendation, Span words) {}
