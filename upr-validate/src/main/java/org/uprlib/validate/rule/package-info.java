/**
 * OHCHR's rules as data, one file a cycle, their loader, and what a check of them finds, with the
 * messages in three languages.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.validate.rule;

import org.jspecify.annotations.NullMarked;
