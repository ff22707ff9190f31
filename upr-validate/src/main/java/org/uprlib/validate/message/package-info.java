/** Texts for people, in English, French and Spanish. */
@NullMarked
package org.uprlib.validate.message;

import org.jspecify.annotations.NullMarked;
