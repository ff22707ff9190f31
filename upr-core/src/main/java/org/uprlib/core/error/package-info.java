/** What can go wrong with a file, one type for each thing that a caller can do about it. */
package org.uprlib.core.error;
