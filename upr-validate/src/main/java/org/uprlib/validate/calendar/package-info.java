/** Prints the sessions, their deadlines and what to do when. */
package org.uprlib.validate.calendar;
