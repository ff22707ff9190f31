/** Reads the words that documents for people are written with, in English, French and Spanish. */
@NullMarked
package org.uprlib.extract.text.translation;

import org.jspecify.annotations.NullMarked;
