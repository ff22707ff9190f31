/** Measures a submission; judges nothing. */
@NullMarked
package org.uprlib.validate.measure;

import org.jspecify.annotations.NullMarked;
