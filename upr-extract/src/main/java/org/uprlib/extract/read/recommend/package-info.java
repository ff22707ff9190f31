/** Makes recommendations of a report's numbered entries, and checks them for gaps and doubts. */
@NullMarked
package org.uprlib.extract.read.recommend;

import org.jspecify.annotations.NullMarked;
