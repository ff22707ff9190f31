/**
 * Checks a stakeholder's submission against OHCHR's rules before upload.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate;

import org.jspecify.annotations.NullMarked;
