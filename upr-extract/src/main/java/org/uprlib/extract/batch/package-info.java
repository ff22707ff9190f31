/** Reads many papers, each on its own: finds them in folders, reads them on several threads. */
@NullMarked
package org.uprlib.extract.batch;

import org.jspecify.annotations.NullMarked;
