/** What a recommendation asks, how strongly, and about what. */
package org.uprlib.extract.enrich;
