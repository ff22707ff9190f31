package org.uprlib.extract.position;

import org.uprlib.extract.model.Position;

/**
 * A position on recommendations that a delegation made in the dialogue and that section II names by
 * paragraph only. Immutable.
 *
 * @param reference the paragraph, with its letters if it names any
 * @param position what the State says of them
 */
public record ReferredPosition(Reference reference, Position position) {}
