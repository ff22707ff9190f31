/**
 * How all modules clean and compare words, cut sentences, count in words of a language, read the
 * labels of paragraphs, show text, and look up texts for people in their language.
 */
@NullMarked
package org.uprlib.core.text;

import org.jspecify.annotations.NullMarked;
