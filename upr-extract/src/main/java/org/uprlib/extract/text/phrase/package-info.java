/**
 * The language in which States answer recommendations: tokens, sentences, and the phrases of the
 * six official languages, which are data ({@code phrases-en.txt} and its siblings).
 */
@NullMarked
package org.uprlib.extract.text.phrase;

import org.jspecify.annotations.NullMarked;
