/**
 * Which paper a document is: its symbol, State, session, date and kind, as its first pages say.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper;

import org.jspecify.annotations.NullMarked;
