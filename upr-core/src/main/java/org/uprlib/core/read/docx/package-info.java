/**
 * Reads DOCX (ECMA-376, transitional and strict): streams its parts and computes what Word computes
 * when it shows the document, such as list labels, styles and accepted changes.
 */
@NullMarked
package org.uprlib.core.read.docx;

import org.jspecify.annotations.NullMarked;
