/**
 * Texts for people, in English, French and Spanish.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.message;

import org.jspecify.annotations.NullMarked;
