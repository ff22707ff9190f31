/**
 * What a file holds beside its text: properties, changes, pictures, page numbers, macros.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.form;

import org.jspecify.annotations.NullMarked;
