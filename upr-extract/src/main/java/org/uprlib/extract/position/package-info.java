/** Reads what a State under review says about the recommendations made to it. */
package org.uprlib.extract.position;
