/** Judges measurements by rules: one class for each kind of check. */
package org.uprlib.validate.check;
