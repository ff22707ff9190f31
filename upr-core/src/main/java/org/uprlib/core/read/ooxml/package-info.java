/** Finds the parts of Office Open XML files (ECMA-376 part 2). */
@NullMarked
package org.uprlib.core.read.ooxml;

import org.jspecify.annotations.NullMarked;
