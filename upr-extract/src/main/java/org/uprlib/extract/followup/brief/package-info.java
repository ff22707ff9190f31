/**
 * Writes briefs for embassies before a review: a page a State, of what is asked, what that State
 * recommended before and how it was answered.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup.brief;

import org.jspecify.annotations.NullMarked;
