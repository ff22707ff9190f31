/**
 * Runs over many files: which files are papers, in what order results come, how a run goes on, how
 * papers are fetched by symbol.
 */
@NullMarked
package org.uprlib.extract.run;

import org.jspecify.annotations.NullMarked;
