/** Reads what delegations recommended in the interactive dialogue and section II only points at. */
@NullMarked
package org.uprlib.extract.read.dialogue;

import org.jspecify.annotations.NullMarked;
