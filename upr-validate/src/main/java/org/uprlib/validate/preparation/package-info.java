/**
 * What stakeholders need before they write: when the next review is, and an empty submission.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.preparation;

import org.jspecify.annotations.NullMarked;
