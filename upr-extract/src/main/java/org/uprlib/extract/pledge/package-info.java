/** Finds what a State under review pledges of its own accord, in reports and addenda. */
package org.uprlib.extract.pledge;
