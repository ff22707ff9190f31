/** The fixed terms of the review: States, sessions, cycles, document symbols and languages. */
package org.uprlib.core.vocabulary;
