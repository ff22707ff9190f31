/** Sample papers, read from text files. */
@NullMarked
package org.uprlib.samples.paper;

import org.jspecify.annotations.NullMarked;
