/**
 * Checks a stakeholder's submission against OHCHR's rules before upload, and corrects what a
 * program can correct in a copy.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate;

import org.jspecify.annotations.NullMarked;
