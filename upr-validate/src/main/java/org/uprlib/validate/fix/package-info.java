/**
 * Mends what is purely form in a DOCX, never its wording.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.fix;

import org.jspecify.annotations.NullMarked;
