/** What stakeholders need before they write: when the next review is, and an empty submission. */
@NullMarked
package org.uprlib.validate.preparation;

import org.jspecify.annotations.NullMarked;
