/**
 * Recommendations beside those of other reviews: which are made again in later reviews of the State
 * ({@link org.uprlib.extract.match.reviews.Follower}), and which States recommended the like before
 * ({@link org.uprlib.extract.match.reviews.AllyFinder}).
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.match.reviews;

import org.jspecify.annotations.NullMarked;
