/** Trains the models that enrich recommendations, and measures them against UPR Info's coders. */
package org.uprlib.samples.train;
