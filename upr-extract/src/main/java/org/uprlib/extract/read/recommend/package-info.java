/**
 * Reads the conclusions of a report, makes recommendations of their numbered entries, and checks
 * these for gaps and doubts.
 */
@NullMarked
package org.uprlib.extract.read.recommend;

import org.jspecify.annotations.NullMarked;
