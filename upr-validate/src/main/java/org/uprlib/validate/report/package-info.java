/**
 * Writes reports: as text, JSON, SARIF, HTML and comments in a copy of the DOCX.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.report;

import org.jspecify.annotations.NullMarked;
