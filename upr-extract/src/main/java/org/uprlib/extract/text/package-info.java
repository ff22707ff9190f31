/**
 * Finds out what words say: phrases and their senses, numbers and ranges, statements of position,
 * who recommends what, terms of a table; also search in texts. Knows no kind of paper.
 */
@NullMarked
package org.uprlib.extract.text;

import org.jspecify.annotations.NullMarked;
