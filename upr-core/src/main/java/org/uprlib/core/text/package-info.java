/** How all modules compare words, cut sentences and read the labels of paragraphs. */
@NullMarked
package org.uprlib.core.text;

import org.jspecify.annotations.NullMarked;
