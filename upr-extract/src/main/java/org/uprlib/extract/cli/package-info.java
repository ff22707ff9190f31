/** The command {@code upr-extract}; nothing else prints or ends the program. */
@NullMarked
package org.uprlib.extract.cli;

import org.jspecify.annotations.NullMarked;
