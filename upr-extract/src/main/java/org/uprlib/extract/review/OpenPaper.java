package org.uprlib.extract.review;

import org.uprlib.core.document.Document;
import org.uprlib.extract.model.PaperInfo;

/**
 * A paper that was read but not yet made sense of. Immutable.
 *
 * @param document its content
 * @param info what it says of itself
 */
public record OpenPaper(Document document, PaperInfo info) {}
