/**
 * Writes factsheets for diplomats: one page a theme, of what was recommended and by whom, what
 * became of it and what is asked.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.extract.followup.factsheet;

import org.jspecify.annotations.NullMarked;
