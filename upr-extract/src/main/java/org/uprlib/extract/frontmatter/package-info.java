/** Reads what a paper says of itself on its first pages: symbol, State, session, date and kind. */
@NullMarked
package org.uprlib.extract.frontmatter;

import org.jspecify.annotations.NullMarked;
