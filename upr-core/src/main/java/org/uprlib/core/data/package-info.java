/** Loads the tables and texts that ship with the library and checks them on the way. */
@NullMarked
package org.uprlib.core.data;

import org.jspecify.annotations.NullMarked;
