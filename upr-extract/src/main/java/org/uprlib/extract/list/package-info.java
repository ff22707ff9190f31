/** Reads files that hold nothing but recommendations, as delegations cut them out of a draft. */
package org.uprlib.extract.list;
