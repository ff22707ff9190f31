/** Damaged files of all kinds, and what the library's doors do with them. */
@NullMarked
package org.uprlib.validate.fuzz;

import org.jspecify.annotations.NullMarked;
