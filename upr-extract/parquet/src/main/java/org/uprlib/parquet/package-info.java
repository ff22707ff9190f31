/**
 * Writes results as Parquet. Used through {@code ExportFormat.PARQUET}, which finds it on the class
 * path.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.parquet;

import org.jspecify.annotations.NullMarked;
