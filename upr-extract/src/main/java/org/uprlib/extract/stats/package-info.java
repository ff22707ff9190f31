/** Counts extracted recommendations, and shows them to people. */
package org.uprlib.extract.stats;
