/**
 * The sessions of the Working Group as a table, and as a file for calendar programs.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.calendar;

import org.jspecify.annotations.NullMarked;
