/** Words of a text with their places, and the terms of a table found among them. */
@NullMarked
package org.uprlib.extract.text.term;

import org.jspecify.annotations.NullMarked;
