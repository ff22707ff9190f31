/** What a recommendation asks, how strongly, and about what. */
@NullMarked
package org.uprlib.extract.enrich;

import org.jspecify.annotations.NullMarked;
