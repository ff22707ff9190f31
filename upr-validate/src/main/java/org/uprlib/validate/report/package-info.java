/** Writes reports: as text, JSON, HTML and comments in a copy of the DOCX. */
package org.uprlib.validate.report;
