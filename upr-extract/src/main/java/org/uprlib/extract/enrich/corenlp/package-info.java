/**
 * Words by Stanford CoreNLP, for programs that have it on their class path; nothing else needs it.
 */
package org.uprlib.extract.enrich.corenlp;
