/** Reads what a paper says of itself on its first pages: symbol, State, session, date and kind. */
@NullMarked
package org.uprlib.extract.paper.frontmatter;

import org.jspecify.annotations.NullMarked;
