/**
 * Reads the metadata and the non-text content of files: properties, changes, pictures, page
 * numbers, macros.
 */
@NullMarked
package org.uprlib.core.properties;

import org.jspecify.annotations.NullMarked;
