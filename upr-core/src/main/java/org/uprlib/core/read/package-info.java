/**
 * Turns a file of any format into a {@link org.uprlib.core.document.Document}: detects its type and
 * its language; the packages below read one format each.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.read;

import org.jspecify.annotations.NullMarked;
