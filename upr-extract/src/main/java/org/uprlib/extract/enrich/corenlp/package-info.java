/**
 * Words by Stanford CoreNLP, for programs that have it on their class path; nothing else needs it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.enrich.corenlp;

import org.jspecify.annotations.NullMarked;
