/** Finds the parts of a paper: its sections, numbered paragraphs and numbered recommendations. */
package org.uprlib.extract.structure;
