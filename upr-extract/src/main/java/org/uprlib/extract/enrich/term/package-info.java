/** Finds the terms of a table in a request's words. */
package org.uprlib.extract.enrich.term;
