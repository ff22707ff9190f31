/** The sample papers' contents, and what is to come out of them. */
@NullMarked
package org.uprlib.samples.paper;

import org.jspecify.annotations.NullMarked;
