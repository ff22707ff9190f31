/** Makes recommendations of a report's numbered entries, and checks them for gaps and doubts. */
package org.uprlib.extract.recommend;
