/** The command {@code upr-validate}. */
@NullMarked
package org.uprlib.validate.cli;

import org.jspecify.annotations.NullMarked;
