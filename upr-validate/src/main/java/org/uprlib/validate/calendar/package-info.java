/** The sessions of the Working Group as a table, and as a file for calendar programs. */
@NullMarked
package org.uprlib.validate.calendar;

import org.jspecify.annotations.NullMarked;
