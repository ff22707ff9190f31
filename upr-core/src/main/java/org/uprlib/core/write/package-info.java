/** What a command prints on and runs with, files that are in their place only once whole, pages. */
@NullMarked
package org.uprlib.core.write;

import org.jspecify.annotations.NullMarked;
