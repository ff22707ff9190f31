/** Fields and columns that the outputs made from results have in common. */
@NullMarked
package org.uprlib.extract.rows.fields;

import org.jspecify.annotations.NullMarked;
