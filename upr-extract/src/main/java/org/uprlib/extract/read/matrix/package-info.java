/**
 * Reads OHCHR's matrices, the thematic lists of a review's recommendations: each recommendation
 * once, with its position, themes, groups of persons and Sustainable Development Goals.
 */
@NullMarked
package org.uprlib.extract.read.matrix;

import org.jspecify.annotations.NullMarked;
