/** Writes an empty submission in the right form, with guidance. */
@NullMarked
package org.uprlib.validate.template;

import org.jspecify.annotations.NullMarked;
