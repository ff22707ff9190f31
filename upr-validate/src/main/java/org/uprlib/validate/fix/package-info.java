/** Mends what is purely form in a DOCX, never its wording. */
@NullMarked
package org.uprlib.validate.fix;

import org.jspecify.annotations.NullMarked;
