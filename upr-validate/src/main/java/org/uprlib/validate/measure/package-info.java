/**
 * Measures a submission; judges nothing.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.measure;

import org.jspecify.annotations.NullMarked;
