/** Checks a stakeholder's submission against OHCHR's rules before upload. */
@NullMarked
package org.uprlib.validate;

import org.jspecify.annotations.NullMarked;
