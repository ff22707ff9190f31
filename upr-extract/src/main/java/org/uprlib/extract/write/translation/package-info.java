/**
 * Reads the words that documents for people are written with, in English, French and Spanish.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.write.translation;

import org.jspecify.annotations.NullMarked;
