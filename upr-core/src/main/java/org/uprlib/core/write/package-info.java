/** Writes files that are in their place only once they are whole. */
package org.uprlib.core.write;
