/**
 * What an extraction consists of, and what enrichment finds in its texts: immutable values that
 * every stage and export shares.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.model;

import org.jspecify.annotations.NullMarked;
