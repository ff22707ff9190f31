/** The door: {@link org.uprlib.extract.Extractor} turns a UPR paper into an extraction. */
package org.uprlib.extract;
