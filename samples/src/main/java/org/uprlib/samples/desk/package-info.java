/**
 * A web page on a person's own machine, over all that the library does: checks a submission, reads
 * a review, and traces what became of asks. An example of embedding the library.
 */
@NullMarked
package org.uprlib.samples.desk;

import org.jspecify.annotations.NullMarked;
