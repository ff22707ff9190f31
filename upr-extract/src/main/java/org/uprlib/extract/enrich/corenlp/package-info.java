/**
 * Words by Stanford CoreNLP, for programs that have it on their class path; nothing else needs it.
 */
@NullMarked
package org.uprlib.extract.enrich.corenlp;

import org.jspecify.annotations.NullMarked;
