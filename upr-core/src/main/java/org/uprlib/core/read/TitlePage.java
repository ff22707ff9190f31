package org.uprlib.core.read;

import org.uprlib.core.document.Document;

/**
 * What had to be read of a file to know which paper it is. Immutable.
 *
 * @param document what was read
 * @param whole true if that is the whole file, so that it need not be read again
 */
public record TitlePage(Document document, boolean whole) {}
