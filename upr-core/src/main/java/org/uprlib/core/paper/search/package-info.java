/**
 * Finds papers among files and folders, and gives each the name that every output calls it by.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.paper.search;

import org.jspecify.annotations.NullMarked;
