/**
 * What a text asks, how strongly, and about what, with the words that show it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.model.enrichment;

import org.jspecify.annotations.NullMarked;
