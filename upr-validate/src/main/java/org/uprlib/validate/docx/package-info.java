/** Changes DOCX files part by part, and leaves the rest as it is. */
@NullMarked
package org.uprlib.validate.docx;

import org.jspecify.annotations.NullMarked;
