/**
 * OHCHR's rules as data, one file a cycle, and their loader.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.rule;

import org.jspecify.annotations.NullMarked;
