/** Writes what is handed over in meetings: documents of single pages. */
@NullMarked
package org.uprlib.extract.followup.handout;

import org.jspecify.annotations.NullMarked;
