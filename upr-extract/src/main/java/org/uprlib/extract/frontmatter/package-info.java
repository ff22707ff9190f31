/** Reads what a paper says of itself on its first pages: symbol, State, session, date and kind. */
package org.uprlib.extract.frontmatter;
