/**
 * The document model: what every file format is read into, immutable.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.document;

import org.jspecify.annotations.NullMarked;
