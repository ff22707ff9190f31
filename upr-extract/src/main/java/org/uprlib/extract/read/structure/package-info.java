/** Finds the parts of a paper: its sections, numbered paragraphs and numbered recommendations. */
@NullMarked
package org.uprlib.extract.read.structure;

import org.jspecify.annotations.NullMarked;
