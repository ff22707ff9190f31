/** Reads the State's answers in addenda and resolves the final position on each recommendation. */
package org.uprlib.extract.addendum;
