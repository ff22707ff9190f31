/**
 * What a paper looks like once read: one immutable model for every file format.
 *
 * @since 0.1.0
 */
@NullMarked
package org.uprlib.core.document;

import org.jspecify.annotations.NullMarked;
