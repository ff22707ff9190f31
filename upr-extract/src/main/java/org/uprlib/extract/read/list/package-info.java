/** Reads files that contain nothing but recommendations, as delegations cut them out of a draft. */
@NullMarked
package org.uprlib.extract.read.list;

import org.jspecify.annotations.NullMarked;
