/** Reads RTF and ODT through Tika's parsers, where these are on the class path. */
package org.uprlib.core.read.tika;
