/** The door: {@link org.uprlib.extract.Extractor} turns a UPR paper into an extraction. */
@NullMarked
package org.uprlib.extract;

import org.jspecify.annotations.NullMarked;
