/** Reads extractions that the command wrote as JSON or JSON Lines back in. */
@NullMarked
package org.uprlib.extract.result;

import org.jspecify.annotations.NullMarked;
