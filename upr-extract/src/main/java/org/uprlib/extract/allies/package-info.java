/** Ranks States by what they recommended before, and tells how such wording was answered. */
@NullMarked
package org.uprlib.extract.allies;

import org.jspecify.annotations.NullMarked;
