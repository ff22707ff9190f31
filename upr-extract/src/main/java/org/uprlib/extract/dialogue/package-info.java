/** Reads what delegations recommended in the interactive dialogue and section II only points at. */
package org.uprlib.extract.dialogue;
