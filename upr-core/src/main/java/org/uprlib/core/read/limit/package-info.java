/** Keeps what is unpacked from a file within the caller's limits. */
package org.uprlib.core.read.limit;
