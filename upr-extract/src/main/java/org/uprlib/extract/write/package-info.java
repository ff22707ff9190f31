/**
 * Writes extractions: the fields of a row are declared once in {@code format} and written as JSON,
 * CSV, XLSX, UHRI or Uwazi by {@code export}, in the words of {@code translation}.
 */
@NullMarked
package org.uprlib.extract.write;

import org.jspecify.annotations.NullMarked;
