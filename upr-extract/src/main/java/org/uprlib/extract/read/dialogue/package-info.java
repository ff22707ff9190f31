/**
 * Reads what was said in the interactive dialogue: recommendations that section II only points at,
 * and pledges, those of the section of pledges included.
 */
@NullMarked
package org.uprlib.extract.read.dialogue;

import org.jspecify.annotations.NullMarked;
