/**
 * Traces asks: which recommendations answer to what somebody asked for, who made them, and how the
 * State under review answered.
 *
 * <p>{@link org.uprlib.extract.match.trace.AskList} reads the asks, {@link
 * org.uprlib.extract.match.trace.Tracer} compares recommendations with them, {@link
 * org.uprlib.extract.match.trace.TraceFormat} writes what it found.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.match.trace;

import org.jspecify.annotations.NullMarked;
