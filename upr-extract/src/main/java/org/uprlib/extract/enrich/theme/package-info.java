/**
 * Themes of one's own: a registry of words, forms of words and phrases, and the themes that they
 * tell.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.enrich.theme;

import org.jspecify.annotations.NullMarked;
