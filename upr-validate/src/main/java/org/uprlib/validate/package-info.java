/** Checks a stakeholder's submission against OHCHR's rules before upload. */
package org.uprlib.validate;
