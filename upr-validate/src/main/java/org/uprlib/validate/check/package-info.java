/** Judges measurements by rules: one class for each kind of check. */
@NullMarked
package org.uprlib.validate.check;

import org.jspecify.annotations.NullMarked;
