/** Reads RTF and ODT through Tika's parsers, where these are on the class path. */
@NullMarked
package org.uprlib.core.read.tika;

import org.jspecify.annotations.NullMarked;
