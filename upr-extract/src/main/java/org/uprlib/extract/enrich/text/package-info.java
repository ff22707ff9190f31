/** Words of a request with their places, and the terms of a table found among them. */
@NullMarked
package org.uprlib.extract.enrich.text;

import org.jspecify.annotations.NullMarked;
