/** Trains the models that enrich recommendations, and measures them against UPR Info's coders. */
@NullMarked
package org.uprlib.samples.train;

import org.jspecify.annotations.NullMarked;
