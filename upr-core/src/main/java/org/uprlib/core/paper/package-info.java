/**
 * Which paper a file is: the search for papers, and the symbol, State, session, date and kind that
 * first pages give.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper;

import org.jspecify.annotations.NullMarked;
