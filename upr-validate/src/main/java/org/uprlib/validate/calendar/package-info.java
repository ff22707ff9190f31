/** The sessions of the Working Group as a table, and as a file for calendar programs. */
package org.uprlib.validate.calendar;
