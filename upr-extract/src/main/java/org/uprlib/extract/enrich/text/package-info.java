/** Words of a request with their places, and the terms of a table found among them. */
package org.uprlib.extract.enrich.text;
