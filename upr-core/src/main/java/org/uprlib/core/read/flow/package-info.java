/**
 * What the readers of word processors' files share: text in its order before it is assembled, list
 * numbering, and headings known by their look.
 */
@NullMarked
package org.uprlib.core.read.flow;

import org.jspecify.annotations.NullMarked;
