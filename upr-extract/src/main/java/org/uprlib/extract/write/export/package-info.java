/**
 * Writes extractions for other programs (JSON Lines, JSON, CSV) and for people (XLSX).
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.write.export;

import org.jspecify.annotations.NullMarked;
