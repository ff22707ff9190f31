/** Self-contained pages for the browser, which load and send nothing. */
@NullMarked
package org.uprlib.extract.write.page;

import org.jspecify.annotations.NullMarked;
