/** Small programs that embed the library, and the one that makes the sample papers. */
package org.uprlib.samples;
