/** How all modules compare words, cut sentences, read the labels of paragraphs and show text. */
@NullMarked
package org.uprlib.core.text;

import org.jspecify.annotations.NullMarked;
