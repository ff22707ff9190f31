/**
 * Reads tables about recommendations, in matrices and addenda alike: what each column holds, which
 * rows belong together, and what a position column says.
 */
package org.uprlib.extract.table;
