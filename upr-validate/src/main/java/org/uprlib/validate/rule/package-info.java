/** OHCHR's rules as data, one file a cycle, and their loader. */
@NullMarked
package org.uprlib.validate.rule;

import org.jspecify.annotations.NullMarked;
