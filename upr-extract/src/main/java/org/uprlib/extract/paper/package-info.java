/**
 * What the first page tells of a paper: its kind, symbol, State, session and language, and who
 * submits a submission.
 */
@NullMarked
package org.uprlib.extract.paper;

import org.jspecify.annotations.NullMarked;
