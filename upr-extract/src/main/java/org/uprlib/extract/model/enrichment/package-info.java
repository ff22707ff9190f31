/** What a text asks, how strongly, and about what, with the words that show it. */
@NullMarked
package org.uprlib.extract.model.enrichment;

import org.jspecify.annotations.NullMarked;
