/** The parts of a paper: its sections, its entries and what marks them. */
@NullMarked
package org.uprlib.extract.read.structure;

import org.jspecify.annotations.NullMarked;
