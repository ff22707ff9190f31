/**
 * Settles the position on each recommendation: first from section II of the report, then from the
 * addenda.
 */
package org.uprlib.extract.position;
