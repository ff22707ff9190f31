/**
 * Writes an empty submission in the right form, with guidance.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.template;

import org.jspecify.annotations.NullMarked;
