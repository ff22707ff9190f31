/** Finds extracted recommendations by their words and by what is told of them. */
@NullMarked
package org.uprlib.extract.find;

import org.jspecify.annotations.NullMarked;
