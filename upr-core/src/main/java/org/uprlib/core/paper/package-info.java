/**
 * Which paper a file is: the search for papers, and the symbol, State, session, date and kind that
 * first pages give. Beside them the values of which a submission consists: its parts, its
 * proposals, and who submits it, with the words that say so.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper;

import org.jspecify.annotations.NullMarked;
