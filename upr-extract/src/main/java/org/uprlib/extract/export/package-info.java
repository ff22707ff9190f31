/** Writes extractions for other programs (JSON Lines, JSON, CSV) and for people (XLSX). */
@NullMarked
package org.uprlib.extract.export;

import org.jspecify.annotations.NullMarked;
