/**
 * Makes recommendations of a report's numbered entries, and checks them as a careful reader would.
 */
package org.uprlib.extract.recommend;
