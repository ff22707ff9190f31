/**
 * Follows recommendations through the reviews of a State: which are made again, and the answers.
 */
@NullMarked
package org.uprlib.extract.follow;

import org.jspecify.annotations.NullMarked;
