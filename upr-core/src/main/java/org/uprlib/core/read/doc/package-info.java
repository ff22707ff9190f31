/** Reads DOC, the binary format of Word 97 to 2003, through POI. */
package org.uprlib.core.read.doc;
