/** Turns a file of any format into a {@link org.uprlib.core.document.Document}. */
package org.uprlib.core.read;
