/**
 * Wordings that texts are searched for: words in any form, beginnings of words, phrases, joined by
 * AND, OR and NOT.
 */
@NullMarked
package org.uprlib.extract.text.search;

import org.jspecify.annotations.NullMarked;
