/** What a file holds beside its text: properties, changes, pictures, page numbers, macros. */
@NullMarked
package org.uprlib.core.form;

import org.jspecify.annotations.NullMarked;
