/** Changes DOCX files part by part, and leaves the rest as it is. */
@NullMarked
package org.uprlib.core.docx;

import org.jspecify.annotations.NullMarked;
