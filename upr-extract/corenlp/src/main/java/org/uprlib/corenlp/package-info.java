/**
 * Themes by tables of patterns for Stanford CoreNLP, which is licensed under GPL-3.0-or-later.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.corenlp;

import org.jspecify.annotations.NullMarked;
