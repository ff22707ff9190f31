/** What a text asks, how strongly, and about what, with the words that show it. */
package org.uprlib.extract.model.enrichment;
