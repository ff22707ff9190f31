/**
 * Themes of your own: a registry of words, forms of words and phrases, found by this library or,
 * where it is on the class path, with Stanford CoreNLP.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.enrich.theme;

import org.jspecify.annotations.NullMarked;
