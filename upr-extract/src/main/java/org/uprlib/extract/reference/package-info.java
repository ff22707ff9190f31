/** Labels of recommendations, and the lists and ranges of numbers by which a text names them. */
package org.uprlib.extract.reference;
