/**
 * Ranks States by what they recommended before, and tells how such wording was answered.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.match.allies;

import org.jspecify.annotations.NullMarked;
