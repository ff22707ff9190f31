/** Mends what is purely form in a DOCX, never its wording. */
package org.uprlib.validate.fix;
