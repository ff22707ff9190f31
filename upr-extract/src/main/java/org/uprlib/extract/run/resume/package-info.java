/**
 * Resuming a run: a folder of the reviews that are finished, named by the content of their papers
 * and the program that read them, of which the results are put together.
 */
@NullMarked
package org.uprlib.extract.run.resume;

import org.jspecify.annotations.NullMarked;
