/** Which rows repeat a recommendation of another file or paper, and so do not count. */
@NullMarked
package org.uprlib.extract.rows.repeat;

import org.jspecify.annotations.NullMarked;
