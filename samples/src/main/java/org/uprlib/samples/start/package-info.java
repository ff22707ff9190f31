/** What the start programs come with: manual pages, completion, and the classes to have ready. */
@NullMarked
package org.uprlib.samples.start;

import org.jspecify.annotations.NullMarked;
