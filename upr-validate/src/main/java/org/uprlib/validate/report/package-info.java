/** Writes reports: as text, JSON, HTML and comments in a copy of the DOCX. */
@NullMarked
package org.uprlib.validate.report;

import org.jspecify.annotations.NullMarked;
