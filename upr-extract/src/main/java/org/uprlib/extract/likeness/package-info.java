/** Tells how probable it is that a recommendation answers to what somebody asks for. */
@NullMarked
package org.uprlib.extract.likeness;

import org.jspecify.annotations.NullMarked;
