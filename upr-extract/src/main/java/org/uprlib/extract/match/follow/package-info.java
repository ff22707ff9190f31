/**
 * Follows recommendations through the reviews of a State: which are made again, and the answers.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.match.follow;

import org.jspecify.annotations.NullMarked;
