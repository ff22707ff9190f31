/**
 * Readers of word processors' files, DOC, DOCX, ODT and RTF, and what they share: text in its order
 * before it is assembled, list numbering, and headings known by their look. Classes of one format
 * begin with its name.
 */
@NullMarked
package org.uprlib.core.read.word;

import org.jspecify.annotations.NullMarked;
