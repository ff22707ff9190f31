/** Labels of recommendations, and the lists and ranges of numbers by which a text names them. */
@NullMarked
package org.uprlib.extract.text.reference;

import org.jspecify.annotations.NullMarked;
