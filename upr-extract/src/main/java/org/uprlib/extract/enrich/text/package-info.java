/** Words of a request, with their places: what every rule and classifier reads. */
package org.uprlib.extract.enrich.text;
