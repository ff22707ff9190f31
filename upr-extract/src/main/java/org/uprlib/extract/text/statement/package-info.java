/**
 * What a paragraph or a sentence states of the State's position: lead-ins, stances, the
 * recommendations they are about, and totals.
 */
@NullMarked
package org.uprlib.extract.text.statement;

import org.jspecify.annotations.NullMarked;
