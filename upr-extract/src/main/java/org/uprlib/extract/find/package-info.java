/** Finds extracted recommendations by their words and by what is told of them. */
package org.uprlib.extract.find;
