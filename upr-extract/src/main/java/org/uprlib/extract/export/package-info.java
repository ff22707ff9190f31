/** Writes extractions for other programs (JSON Lines, JSON, CSV) and for people (XLSX). */
package org.uprlib.extract.export;
